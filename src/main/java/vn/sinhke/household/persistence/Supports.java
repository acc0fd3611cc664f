package vn.sinhke.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.sinhke.household.domain.HouseholdSupport;

/** The store of the support ledger. */
@ApplicationScoped
public class Supports {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(HouseholdSupport support) {
        em.persist(support);
    }

    /** Takes back what a source claimed and never released. */
    public void withdraw(String sourceType, Long sourceId) {
        em.createQuery("DELETE FROM HouseholdSupport s WHERE s.sourceType = :type AND s.sourceId = :source"
                + " AND s.releasedOn IS NULL").setParameter("type", sourceType).setParameter("source", sourceId).executeUpdate();
    }

    /** Ends what a source claimed: from the given day on it stands in nobody's way. */
    public void release(String sourceType, Long sourceId, LocalDate day) {
        em.createQuery("UPDATE HouseholdSupport s SET s.releasedOn = :day WHERE s.sourceType = :type"
                        + " AND s.sourceId = :source AND s.releasedOn IS NULL").setParameter("day", day)
                .setParameter("type", sourceType).setParameter("source", sourceId).executeUpdate();
    }
}
