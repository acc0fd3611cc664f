package vn.sinhke.delivery.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.delivery.domain.RotationStatus;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads what the households of a dossier owe to the next ones. */
@ApplicationScoped
public class Rotation {
    @Inject
    Together together;

    @Inject
    HouseholdFacts households;

    @Inject
    BusinessClock clock;

    /** How many obligations are neither fulfilled nor waived. */
    public int openCount(Long projectId) {
        return together.rows(open(projectId)).get(0).number();
    }

    private record Open(int number) { }

    private static Part<Open> open(Long projectId) {
        return Part.of(Open.class, "0", "COUNT(*)", "FROM rotation_obligation WHERE project_id = ? AND status IN (?, ?)", projectId,
                RotationStatus.OPEN, RotationStatus.PARTIAL);
    }

    /** How many are open, to be read together with more. */
    public static Part<?> part(Long projectId) {
        return open(projectId);
    }

    /** All obligations of a dossier, overdue ones first, in two statements. */
    public List<RotationItem> of(Long projectId) {
        Together.Answers found = together.answers(List.of(owed(projectId), handed(projectId)));
        List<Owed> obligations = found.of(owed(projectId)).stream().sorted(Comparator.comparing(Owed::dueOn)).toList();
        if (obligations.isEmpty()) {
            return List.of();
        }
        List<Handed> transfers = found.of(handed(projectId));
        Map<Long, HouseholdFact> people = new HashMap<>();
        households.at(named(obligations, transfers), clock.today()).forEach(fact -> people.put(fact.id(), fact));
        return obligations.stream().map(row -> item(row, transfers, people))
                .sorted((a, b) -> Boolean.compare(b.status() == RotationStatus.OVERDUE, a.status() == RotationStatus.OVERDUE)).toList();
    }

    private record Owed(Long id, Long householdId, String item, BigDecimal quantity, BigDecimal handed, BigDecimal waived, BigDecimal minWeightKg,
                        LocalDate receivedOn, LocalDate dueOn, RotationStatus status, String waiverCertificate) { }

    private static Part<Owed> owed(Long projectId) {
        return Part.of(Owed.class, "id", "id, household_id, item, quantity, handed, waived, min_weight_kg, received_on, due_on, status, waiver_certificate",
                "FROM rotation_obligation WHERE project_id = ?", projectId);
    }

    private record Handed(Long obligationId, Long id, Long toHouseholdId, LocalDate day, BigDecimal quantity, BigDecimal weightKg, String recordNo) { }

    private static Part<Handed> handed(Long projectId) {
        return Part.of(Handed.class, "t.id", "t.obligation_id, t.id, t.to_household_id, t.handed_on, t.quantity, t.weight_kg, t.record_no",
                "FROM rotation_transfer t JOIN rotation_obligation o ON o.id = t.obligation_id WHERE o.project_id = ?", projectId);
    }

    /** What {@link #of} reads first of a dossier, to be read together with more. */
    public static List<Part<?>> parts(Long projectId) {
        return List.of(owed(projectId), handed(projectId));
    }

    /** The households that it then names. */
    public List<Part<?>> people(Long projectId) {
        return HouseholdFacts.parts(named(together.rows(owed(projectId)), together.rows(handed(projectId))), clock.today());
    }

    public RotationBalance balance(List<RotationItem> items) {
        return RotationBalance.of(items);
    }

    private RotationItem item(Owed row, List<Handed> transfers, Map<Long, HouseholdFact> people) {
        HouseholdFact giver = people.get(row.householdId());
        return new RotationItem(row.id(), row.householdId(), giver.code(), giver.head(), row.item(), row.quantity(), row.handed(), row.waived(),
                row.minWeightKg(), row.receivedOn(), row.dueOn(), RotationObligation.on(clock.today(), row.status(), row.dueOn()), row.waiverCertificate(),
                transfers.stream().filter(transfer -> transfer.obligationId().equals(row.id())).map(transfer -> transfer(transfer, people)).toList());
    }

    private static RotationItem.Transfer transfer(Handed row, Map<Long, HouseholdFact> people) {
        HouseholdFact receiver = people.get(row.toHouseholdId());
        return new RotationItem.Transfer(row.id(), receiver.code(), receiver.head(), row.day(), row.quantity(), row.weightKg(), row.recordNo());
    }

    private static Set<Long> named(List<Owed> obligations, List<Handed> transfers) {
        Set<Long> ids = new HashSet<>();
        obligations.forEach(row -> ids.add(row.householdId()));
        transfers.forEach(row -> ids.add(row.toHouseholdId()));
        return ids;
    }
}
