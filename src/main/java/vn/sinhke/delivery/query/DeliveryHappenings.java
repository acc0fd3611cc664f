package vn.sinhke.delivery.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.delivery.domain.RotationStatus;
import vn.sinhke.household.query.Happening;
import vn.sinhke.household.query.Happening.Kind;
import vn.sinhke.household.query.HouseholdHappenings;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;

/** Tells the register what a household received, what happened to it, what it owes and handed on, and what it sold. */
@ApplicationScoped
public class DeliveryHappenings implements HouseholdHappenings {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Override
    public List<Happening> of(Long household) {
        List<Happening> found = new ArrayList<>();
        rows("SELECT h.day, COUNT(a.id), h.cycleNo, p.id, p.code FROM Handover h LEFT JOIN Animal a ON a.handoverId = h.id"
                + " JOIN Project p ON p.id = h.projectId WHERE h.householdId = :household"
                + " GROUP BY h.id, h.day, h.cycleNo, p.id, p.code", household).forEach(row -> found.add(
                told(row, Kind.DELIVERY, "delivery.happening.received", row[1], row[2])));
        rows("SELECT i.day, i.kind, a.tag, p.id, p.code FROM Incident i JOIN Animal a ON a.id = i.animalId"
                + " JOIN Handover h ON h.id = a.handoverId JOIN Project p ON p.id = i.projectId WHERE h.householdId = :household", household)
                .forEach(row -> found.add(told(row, Kind.DELIVERY, "delivery.happening.incident", row[1], row[2])));
        rows("SELECT o.dueOn, o.status, o.item, p.id, p.code, o.quantity FROM RotationObligation o"
                + " JOIN Project p ON p.id = o.projectId WHERE o.householdId = :household", household).forEach(row -> found.add(
                told(row, Kind.ROTATION, "delivery.happening.due", row[5], row[2],
                        RotationObligation.on(clock.today(), (RotationStatus) row[1], (LocalDate) row[0]))));
        rows("SELECT t.day, t.quantity, o.item, p.id, p.code FROM RotationTransfer t JOIN RotationObligation o ON o.id = t.obligationId"
                + " JOIN Project p ON p.id = o.projectId WHERE o.householdId = :household", household).forEach(row -> found.add(
                told(row, Kind.ROTATION, "delivery.happening.handedOn", row[1], row[2])));
        rows("SELECT t.day, t.quantity, o.item, p.id, p.code FROM RotationTransfer t JOIN RotationObligation o ON o.id = t.obligationId"
                + " JOIN Project p ON p.id = o.projectId WHERE t.toHouseholdId = :household", household).forEach(row -> found.add(
                told(row, Kind.ROTATION, "delivery.happening.takenOver", row[1], row[2])));
        rows("SELECT s.day, s.product, s.quantity, p.id, p.code, s.unit, s.unitPrice FROM Sale s JOIN Project p ON p.id = s.projectId"
                + " WHERE s.householdId = :household", household).forEach(row -> found.add(
                told(row, Kind.SALE, "delivery.happening.sold", row[2], row[5], row[1], Money.vnd((Long) row[6]))));
        return found;
    }

    private List<Object[]> rows(String question, Long household) {
        return em.createQuery(question, Object[].class).setParameter("household", household).getResultList();
    }

    private static Happening told(Object[] row, Kind kind, String key, Object... args) {
        return Happening.of((LocalDate) row[0], kind, key, args).in((Long) row[3], (String) row[4]);
    }
}
