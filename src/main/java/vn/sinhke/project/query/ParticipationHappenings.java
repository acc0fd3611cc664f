package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.household.query.Happening;
import vn.sinhke.household.query.HouseholdHappenings;

/** Tells the register in which submitted dossiers a household takes part, and how each stands. */
@ApplicationScoped
public class ParticipationHappenings implements HouseholdHappenings {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Override
    public List<Happening> of(Long householdId) {
        return em.createQuery("SELECT p.applicationDate, r.kind, p.name, p.state, p.id, p.code FROM ParticipantRow r JOIN r.project p"
                        + " WHERE r.householdId = :household AND p.applicationDate IS NOT NULL", Object[].class)
                .setParameter("household", householdId).getResultStream()
                .map(row -> Happening.of((LocalDate) row[0], Happening.Kind.SUPPORT, "project.happening.takesPart", row[1], row[2], row[3])
                        .in((Long) row[4], (String) row[5])).toList();
    }
}
