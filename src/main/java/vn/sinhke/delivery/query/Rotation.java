package vn.sinhke.delivery.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

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

    /** All obligations of a dossier, overdue ones first, in three statements. */
    public List<RotationItem> of(Long projectId) {
        List<Object[]> obligations = em.createQuery("SELECT o.id, o.householdId, o.item, o.quantity, o.handed, o.waived,"
                        + " o.minWeightKg, o.receivedOn, o.dueOn, o.status, o.waiverCertificate FROM RotationObligation o"
                        + " WHERE o.projectId = :id ORDER BY o.dueOn, o.id", Object[].class).setParameter("id", projectId).getResultList();
        if (obligations.isEmpty()) {
            return List.of();
        }
        List<Object[]> transfers = em.createQuery("SELECT t.obligationId, t.id, t.toHouseholdId, t.day, t.quantity, t.weightKg,"
                        + " t.recordNo FROM RotationTransfer t, RotationObligation o WHERE o.id = t.obligationId"
                        + " AND o.projectId = :id ORDER BY t.id", Object[].class).setParameter("id", projectId).getResultList();
        Map<Long, HouseholdFact> people = people(obligations, transfers);
        return obligations.stream().map(row -> item(row, transfers, people))
                .sorted((a, b) -> Boolean.compare(b.status() == RotationStatus.OVERDUE, a.status() == RotationStatus.OVERDUE)).toList();
    }

    public RotationBalance balance(List<RotationItem> items) {
        return RotationBalance.of(items);
    }

    private RotationItem item(Object[] row, List<Object[]> transfers, Map<Long, HouseholdFact> people) {
        HouseholdFact giver = people.get((Long) row[1]);
        return new RotationItem((Long) row[0], (Long) row[1], giver.code(), giver.head(), (String) row[2], (BigDecimal) row[3],
                (BigDecimal) row[4], (BigDecimal) row[5], (BigDecimal) row[6], (LocalDate) row[7], (LocalDate) row[8],
                RotationObligation.on(clock.today(), (RotationStatus) row[9], (LocalDate) row[8]), (String) row[10],
                transfers.stream().filter(transfer -> transfer[0].equals(row[0])).map(transfer -> transfer(transfer, people)).toList());
    }

    private static RotationItem.Transfer transfer(Object[] row, Map<Long, HouseholdFact> people) {
        HouseholdFact receiver = people.get((Long) row[2]);
        return new RotationItem.Transfer((Long) row[1], receiver.code(), receiver.head(), (LocalDate) row[3],
                (BigDecimal) row[4], (BigDecimal) row[5], (String) row[6]);
    }

    private Map<Long, HouseholdFact> people(List<Object[]> obligations, List<Object[]> transfers) {
        Set<Long> ids = new HashSet<>();
        obligations.forEach(row -> ids.add((Long) row[1]));
        transfers.forEach(row -> ids.add((Long) row[2]));
        Map<Long, HouseholdFact> people = new HashMap<>();
        households.at(ids, clock.today()).forEach(fact -> people.put(fact.id(), fact));
        return people;
    }
}
