package vn.sinhke.audit.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the log in the order in which it was written, a page at a time. */
@ApplicationScoped
public class AuditRows {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public List<AuditHead> heads() {
        return em.createQuery("SELECT NEW vn.sinhke.audit.query.AuditHead(c.chain, c.lastSeq, c.lastHash)"
                + " FROM AuditChain c ORDER BY c.chain", AuditHead.class).getResultList();
    }

    public List<AuditRow> after(String chain, long seq, int size) {
        return em.createQuery("SELECT NEW vn.sinhke.audit.query.AuditRow(e.chain, e.seq, e.occurredAt, e.actor,"
                        + " e.actingFor, e.action, e.subjectType, e.subjectId, e.detail, e.prevHash, e.hash)"
                        + " FROM AuditEntry e WHERE e.chain = :chain AND e.seq > :seq ORDER BY e.seq", AuditRow.class)
                .setParameter("chain", chain).setParameter("seq", seq).setMaxResults(size).getResultList();
    }

    /** Chains that have lines but no head. */
    public List<String> headless() {
        return em.createQuery("SELECT DISTINCT e.chain FROM AuditEntry e WHERE NOT EXISTS"
                + " (SELECT c FROM AuditChain c WHERE c.chain = e.chain) ORDER BY e.chain", String.class).getResultList();
    }
}
