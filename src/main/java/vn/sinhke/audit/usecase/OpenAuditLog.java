package vn.sinhke.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.shared.boot.StartUpStep;

/** Writes the first line of each start, so that a chain exists before two people could begin it at once. */
@ApplicationScoped
public class OpenAuditLog implements StartUpStep {
    @Inject
    AuditLog log;

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional
    public void run() {
        log.append("STARTED", "System", null, null);
    }
}
