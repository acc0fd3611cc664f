package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.reference.domain.ReferenceChanged;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** Who may edit reference data, and the trace and the news that somebody did. */
@ApplicationScoped
class Keeper {
    @Inject
    CurrentActor actor;

    @Inject
    AuditLog audit;

    @Inject
    Event<ReferenceChanged> changed;

    void requireAdministrator() {
        if (!actor.get().has(Role.ADMIN)) {
            throw new Problem.NotAllowed("reference.denied");
        }
    }

    void changed(String action, String type, Object id, String detail) {
        audit.append(action, type, id, detail);
        changed.fire(new ReferenceChanged());
    }
}
