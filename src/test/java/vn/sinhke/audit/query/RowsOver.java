package vn.sinhke.audit.query;

import jakarta.persistence.EntityManager;

/** The reads over a test's own entity manager. */
public final class RowsOver {
    private RowsOver() { }

    public static AuditRows of(EntityManager em) {
        AuditRows rows = new AuditRows();
        rows.em = em;
        return rows;
    }
}
