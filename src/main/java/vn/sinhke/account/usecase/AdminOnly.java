package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.AccessDenied;

/** The fence around everything that only an administrator may do with accounts. */
@ApplicationScoped
public class AdminOnly {
    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    /** The administrator who acts; a refusal, kept in the audit log, for everybody else. */
    public Actor require(String action) {
        Actor who = actor.get();
        if (!who.has(Role.ADMIN)) {
            denied.fire(new AccessDenied(who.username(), action, "Account", null));
            throw new Problem.NotAllowed("account.adminOnly");
        }
        return who;
    }
}
