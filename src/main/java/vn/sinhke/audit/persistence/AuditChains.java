package vn.sinhke.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.audit.domain.AuditChain;
import vn.sinhke.audit.domain.AuditEntry;
import vn.sinhke.audit.domain.AuditLine;

/** Keeps the chains. The head of the newest chain stays locked from the first line until the transaction ends. */
@ApplicationScoped
public class AuditChains {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /**
     * Appends to the chain of the month, or to the newest one when the clock has gone back: a chain that another one
     * follows is closed.
     */
    public void append(String month, AuditLine line) {
        AuditChain head = head(month);
        AuditEntry entry = head.append(line);
        em.persist(entry);
        em.flush();
        em.detach(entry);
    }

    private AuditChain head(String month) {
        String newest = newest();
        while (newest != null) {
            AuditChain head = em.find(AuditChain.class, newest, LockModeType.PESSIMISTIC_WRITE);
            String now = newest();
            if (newest.equals(now)) {
                return newest.compareTo(month) >= 0 ? head : begun(month, head.lastHash());
            }
            newest = now;
        }
        return begun(month, AuditChain.NOTHING);
    }

    private String newest() {
        return em.createQuery("SELECT MAX(c.chain) FROM AuditChain c", String.class).getSingleResult();
    }

    private AuditChain begun(String month, String hashBefore) {
        AuditChain chain = new AuditChain(month, hashBefore);
        em.persist(chain);
        em.flush();
        return chain;
    }
}
