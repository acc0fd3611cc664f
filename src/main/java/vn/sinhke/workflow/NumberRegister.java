package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Registers without gaps: the next number of a kind, unit and year, drawn in the transaction that uses it, so that
 * a roll-back gives the number back. The counter row stays locked until the transaction ends; it is opened in a
 * transaction of its own, so that a roll-back never takes it away from those who wait for it. This asks of the data
 * source that it reads what is committed ({@code web.xml}): a search that finds nothing must not lock the gap.
 */
@ApplicationScoped
public class NumberRegister {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    OpenCounter counters;

    @Transactional(TxType.MANDATORY)
    public int next(String kind, String unit, int year) {
        return next(kind, unit, year, 1);
    }

    /** Draws several numbers in a row and answers the first of them. */
    @Transactional(TxType.MANDATORY)
    public int next(String kind, String unit, int year, int count) {
        if (!drawn(kind, unit, year, count)) {
            counters.open(kind, unit, year);
            if (!drawn(kind, unit, year, count)) {
                throw new IllegalStateException("no counter " + kind + " " + unit + " " + year);
            }
        }
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).intValue() - count + 1;
    }

    private boolean drawn(String kind, String unit, int year, int count) {
        return em.createNativeQuery("UPDATE number_register SET last_no = LAST_INSERT_ID(last_no + ?4)"
                        + " WHERE kind = ?1 AND unit = ?2 AND register_year = ?3")
                .setParameter(1, kind).setParameter(2, unit).setParameter(3, year).setParameter(4, count).executeUpdate() == 1;
    }
}
