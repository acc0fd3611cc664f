package vn.sinhke.delivery.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Violation;

/**
 * A transfer from one household to the next as somebody writes it down, with all that the rules ask; pure facts.
 *
 * @param supported whether the receiver got stock from this dossier already
 * @param poorDistrict whether the receiver lives in a poor district on that day
 * @param twice what the receiver gets of the same from another source in these days, or null
 * @param next the household that would be next in turn, or null when nobody is found
 */
public record TransferCase(ProjectState project, RotationStatus status, BigDecimal left, BigDecimal minWeightKg,
                           LocalDate receivedOn, LocalDate today, String receiver, HouseholdClass receiverClass,
                           boolean poorDistrict, boolean supported, String twice, String next, LocalDate day, BigDecimal quantity,
                           BigDecimal weightKg) {
    private static final Set<HouseholdClass> TARGET = EnumSet.of(HouseholdClass.POOR, HouseholdClass.NEAR_POOR, HouseholdClass.NEWLY_ESCAPED);

    /** Everything that speaks against it, at once. */
    public List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        if (!Lifetime.covers(project)) {
            wrong.add(Violation.of("rotation-project-alive", "project", "delivery.rotation.project", project));
        }
        if (!status.isOpen()) {
            wrong.add(Violation.of("rotation-open", "obligation", "delivery.rotation.closed", status));
        } else if (quantity.signum() <= 0 || quantity.compareTo(left) > 0) {
            wrong.add(new Violation("rotation-quantity", null, "quantity", quantity.toPlainString(), left.toPlainString(),
                    "delivery.rotation.quantity", List.of(quantity, left)));
        }
        if (minWeightKg != null && (weightKg == null || weightKg.compareTo(minWeightKg) < 0)) {
            wrong.add(new Violation("rotation-weight", null, "weightKg", weightKg == null ? null : weightKg.toPlainString(),
                    minWeightKg.toPlainString(), "delivery.rotation.weight", List.of(minWeightKg)));
        }
        if (weightKg != null && Weight.isTooHeavy(weightKg)) {
            wrong.add(new Violation("rotation-weight", null, "weightKg", weightKg.toPlainString(), Weight.HEAVIEST_KG.toPlainString(),
                    "delivery.weight.most", List.of(weightKg, Weight.HEAVIEST_KG)));
        }
        if (day.isAfter(today) || day.isBefore(receivedOn)) {
            wrong.add(Violation.of("rotation-date", "date", "delivery.rotation.date", receivedOn, today));
        }
        if (supported) {
            wrong.add(Violation.of("rotation-receiver-new", "toHousehold", "delivery.rotation.supported", receiver));
        } else if (!poorDistrict && (receiverClass == null || !TARGET.contains(receiverClass))) {
            wrong.add(new Violation("rotation-receiver-eligible", "QĐ 90/QĐ-TTg 2022", "toHousehold",
                    receiverClass == null ? null : receiverClass.name(), null,
                    next == null ? "delivery.rotation.eligible" : "delivery.rotation.eligible.next",
                    next == null ? List.of(receiver, day) : List.of(receiver, day, next)));
        }
        if (twice != null) {
            wrong.add(new Violation("double-support", "NĐ 27/2022 Điều 20", "toHousehold", null, null, "delivery.rotation.twice", List.of(receiver, twice)));
        }
        return wrong;
    }
}
