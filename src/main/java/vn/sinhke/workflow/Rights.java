package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;

/** Refuses what is not this person's to do where no transition is fired, and lets the audit log know of the attempt. */
@ApplicationScoped
public class Rights {
    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    /** @param party key of the sentence that says whose it would be, {@code party.<party>} */
    public void demand(boolean held, String party, String action, String subjectType, Object subjectId) {
        if (!held) {
            denied.fire(new AccessDenied(actor.get().username(), action, subjectType, String.valueOf(subjectId)));
            throw new Problem.NotAllowed("party." + party);
        }
    }
}
