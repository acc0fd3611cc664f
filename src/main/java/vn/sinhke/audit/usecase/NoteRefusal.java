package vn.sinhke.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.sinhke.workflow.AccessDenied;

/** Keeps every refusal in the log once: those that a use case tells, and requests that were answered "not yours". */
@ApplicationScoped
public class NoteRefusal {
    @Inject
    RefusalNoted request;

    @Inject
    Event<AccessDenied> denied;

    void told(@Observes AccessDenied refusal) {
        try {
            request.note();
        } catch (ContextNotActiveException noRequest) {
            return;
        }
    }

    /** Called when a request has been answered 403. */
    public void answered(String username, String method, String path) {
        if (!request.isNoted()) {
            denied.fire(new AccessDenied(username, method, "Request", path));
        }
    }
}
