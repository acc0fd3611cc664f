package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Opens the counter of a register at nought, at once and for good; one that is open stays as it is. */
@ApplicationScoped
public class OpenCounter {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    public void open(String kind, String unit, int year) {
        em.createNativeQuery("INSERT INTO number_register (kind, unit, register_year, last_no) VALUES (?1, ?2, ?3, 0)"
                        + " ON DUPLICATE KEY UPDATE last_no = last_no")
                .setParameter(1, kind).setParameter(2, unit).setParameter(3, year).executeUpdate();
    }
}
