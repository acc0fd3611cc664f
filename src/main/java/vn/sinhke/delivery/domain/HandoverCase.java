package vn.sinhke.delivery.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.shared.Violation;

/**
 * A handover as somebody writes it down, with all that the rules ask; pure facts.
 *
 * @param part as what the household takes part in the dossier; null when it does not
 * @param cycle where the cycle stands; null when there is none of this number
 * @param approved the day on which the dossier was approved, or null
 * @param takenTags tags of this dossier's animals that were handed over before
 * @param minWeightKg the least weight that the dossier's terms demand, or null
 */
public record HandoverCase(ProjectState project, CycleState cycle, int cycleNo, String household, ParticipantKind part,
                           LocalDate day, LocalDate approved, LocalDate today, String certificate, List<Head> animals, Set<String> takenTags,
                           BigDecimal minWeightKg) {

    /** One animal as it stands on the scale; either may be missing still. */
    public record Head(String tag, BigDecimal weightKg) { }

    /** Everything that speaks against it, at once. */
    public List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        if (project != ProjectState.IN_PROGRESS) {
            wrong.add(Violation.of("handover-project-running", "project", "delivery.project.running", project));
        }
        if (cycle != CycleState.OPEN) {
            wrong.add(cycle == null ? Violation.of("handover-cycle-open", "cycle", "delivery.cycle.unknown", cycleNo)
                    : Violation.of("handover-cycle-open", "cycle", "delivery.cycle.open", cycleNo, cycle));
        }
        if (household == null || household.isBlank()) {
            wrong.add(Violation.of("handover-participant", "household", "delivery.household.none"));
        } else if (part == null) {
            wrong.add(Violation.of("handover-participant", "household", "delivery.participant", household));
        } else if (part == ParticipantKind.EXPERIENCED_MEMBER) {
            wrong.add(new Violation("experienced-member-gets-no-stock", "NĐ 27/2022 Điều 22", "household", null, null,
                    "delivery.experienced", List.of(household)));
        }
        wrong.addAll(unwritten(certificate, animals.isEmpty()));
        wrong.addAll(Lifetime.broken("handover-date", day, approved, today));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < animals.size(); i++) {
            weigh(animals.get(i), i, wrong);
            if (animals.get(i).tag() == null || animals.get(i).tag().isBlank()) {
                wrong.add(Violation.of("animal-tag", "animals[" + i + "].tag", "delivery.tag.none", i + 1));
            } else if (!seen.add(animals.get(i).tag()) || takenTags.contains(animals.get(i).tag())) {
                wrong.add(Violation.of("animal-tag-unique", "animals[" + i + "].tag", "delivery.tag.taken", animals.get(i).tag()));
            }
        }
        return wrong;
    }

    /**
     * What an animal delivered in a cycle weighs at least: as its cycle says, else as much as a household hands on of the same stock;
     * null where the dossier says neither.
     */
    public static BigDecimal leastWeight(List<CyclePlan> cycles, RotationTerms rotation, int cycle) {
        return cycles.stream().filter(one -> one.no() == cycle).map(CyclePlan::stockMinWeightKg).filter(Objects::nonNull).findFirst()
                .orElse(rotation == null || rotation.kind() != RotationKind.IN_KIND ? null : rotation.minWeightKg());
    }

    /** What is missing whatever else is written. */
    public static List<Violation> unwritten(String certificate, boolean noAnimals) {
        List<Violation> wrong = new ArrayList<>();
        if (certificate == null || certificate.isBlank()) {
            wrong.add(new Violation("handover-quarantine", "Luật Thú y 2015 Điều 37", "quarantineCertificate", null, null,
                    "delivery.quarantine", List.of()));
        }
        if (noAnimals) {
            wrong.add(Violation.of("handover-animals", "animals", "delivery.animals.none"));
        }
        return wrong;
    }

    private void weigh(Head animal, int index, List<Violation> wrong) {
        if (animal.weightKg() == null) {
            wrong.add(Violation.of("animal-weight", "animals[" + index + "].weightKg", "delivery.weight.none", index + 1));
            return;
        }
        if (Weight.isTooHeavy(animal.weightKg())) {
            wrong.add(new Violation("animal-weight", null, "animals[" + index + "].weightKg", animal.weightKg().toPlainString(),
                    Weight.HEAVIEST_KG.toPlainString(), "delivery.weight.most", List.of(animal.weightKg(), Weight.HEAVIEST_KG)));
            return;
        }
        BigDecimal least = minWeightKg == null ? BigDecimal.ZERO : minWeightKg;
        boolean light = minWeightKg == null ? animal.weightKg().signum() <= 0 : animal.weightKg().compareTo(least) < 0;
        if (light || animal.weightKg().signum() <= 0) {
            wrong.add(new Violation("animal-weight", null, "animals[" + index + "].weightKg", animal.weightKg().toPlainString(),
                    least.toPlainString(), "delivery.weight", List.of(Objects.toString(animal.tag(), ""), animal.weightKg(), least)));
        }
    }
}
