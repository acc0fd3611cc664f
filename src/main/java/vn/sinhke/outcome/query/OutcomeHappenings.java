package vn.sinhke.outcome.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.household.query.Happening;
import vn.sinhke.household.query.HouseholdHappenings;

/** Tells the register which results were recorded for a household. */
@ApplicationScoped
public class OutcomeHappenings implements HouseholdHappenings {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Override
    public List<Happening> of(Long householdId) {
        return em.createQuery("SELECT o.lastDay, o.indicator, o.value, o.period, p.id, p.code FROM Outcome o"
                        + " JOIN Project p ON p.id = o.projectId WHERE o.householdId = :household", Object[].class)
                .setParameter("household", householdId).getResultStream()
                .map(row -> Happening.of((LocalDate) row[0], Happening.Kind.RESULT, "outcome.happening.result", row[1], row[2], row[3])
                        .in((Long) row[4], (String) row[5])).toList();
    }
}
