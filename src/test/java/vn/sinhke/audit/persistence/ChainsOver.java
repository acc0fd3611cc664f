package vn.sinhke.audit.persistence;

import jakarta.persistence.EntityManager;

/** The store over a test's own entity manager. */
public final class ChainsOver {
    private ChainsOver() { }

    public static AuditChains of(EntityManager em) {
        AuditChains chains = new AuditChains();
        chains.em = em;
        return chains;
    }
}
