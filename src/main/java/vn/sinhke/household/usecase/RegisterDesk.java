package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;

/** Who may write in the register, on which version, and the trace that somebody did. */
@ApplicationScoped
class RegisterDesk {
    static final String SUBJECT = "Household";

    @Inject
    Households households;

    @Inject
    HouseholdDetail detail;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    /** The household for an officer of its commune or district; everybody else is refused with this reason, which the log keeps. */
    HouseholdView mine(String action, Long id, String refusal) {
        HouseholdView view = detail.find(id).orElseThrow(Problem.NotFound::new);
        if (!view.identityIsMine()) {
            denied.fire(new AccessDenied(actor.get().username(), action, SUBJECT, id.toString()));
            throw new Problem.NotAllowed(refusal);
        }
        return view;
    }

    /** The household to write in, for such an officer who saw this version. */
    Household open(String action, Long id, int seen) {
        HouseholdView view = mine(action, id, "household.change.notYours");
        if (view.version() != seen) {
            throw new Problem.Stale(view.version());
        }
        return households.find(id).orElseThrow(Problem.NotFound::new);
    }

    void changed(String action, Household household, String what) {
        households.touch(household);
        audit.append(action, SUBJECT, household.id().toString(), household.code() + " " + what);
    }
}
