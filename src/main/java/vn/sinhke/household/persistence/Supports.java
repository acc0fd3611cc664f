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

    /** Whether a source gives to this household and has not released it. */
    public boolean has(String sourceType, Long sourceId, Long householdId) {
        return !em.createQuery("SELECT s.id FROM HouseholdSupport s WHERE s.sourceType = :type AND s.sourceId = :source"
                        + " AND s.householdId = :household AND s.releasedOn IS NULL", Long.class).setParameter("type", sourceType)
                .setParameter("source", sourceId).setParameter("household", householdId).getResultList().isEmpty();
    }

    /** Lets what a source gives last longer; nothing becomes shorter. */
    public void extend(String sourceType, Long sourceId, LocalDate to) {
        em.createQuery("UPDATE HouseholdSupport s SET s.toDay = :to WHERE s.sourceType = :type AND s.sourceId = :source"
                        + " AND s.releasedOn IS NULL AND s.toDay < :to").setParameter("to", to)
                .setParameter("type", sourceType).setParameter("source", sourceId).executeUpdate();
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
