package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Registers without gaps: the next number of a kind, unit and year, drawn in the transaction that uses it, so that
 * a roll-back gives the number back. The counter row stays locked until the transaction ends.
 */
@ApplicationScoped
public class NumberRegister {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Transactional(TxType.MANDATORY)
    public int next(String kind, String unit, int year) {
        em.createNativeQuery("INSERT INTO number_register (kind, unit, register_year, last_no)"
                        + " VALUES (?1, ?2, ?3, LAST_INSERT_ID(1))"
                        + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .setParameter(1, kind).setParameter(2, unit).setParameter(3, year).executeUpdate();
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).intValue();
    }

    /** Draws several numbers in a row and answers the first of them. */
    @Transactional(TxType.MANDATORY)
    public int next(String kind, String unit, int year, int count) {
        em.createNativeQuery("INSERT INTO number_register (kind, unit, register_year, last_no)"
                        + " VALUES (?1, ?2, ?3, LAST_INSERT_ID(?4))"
                        + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + ?4)")
                .setParameter(1, kind).setParameter(2, unit).setParameter(3, year).setParameter(4, count).executeUpdate();
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).intValue() - count + 1;
    }
}
