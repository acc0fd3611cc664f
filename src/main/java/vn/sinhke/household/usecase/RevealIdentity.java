package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;

/** Shows the whole personal number of a household's head to an officer of its commune or district, and keeps that in the log. */
@ApplicationScoped
public class RevealIdentity {
    private static final String ACTION = "REVEAL_IDENTITY";
    private static final String SUBJECT = "Household";

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

    /** The number; empty when none is known. */
    @Transactional
    public String reveal(Long id) {
        HouseholdView seen = detail.find(id).orElseThrow(Problem.NotFound::new);
        if (!seen.identityIsMine()) {
            denied.fire(new AccessDenied(actor.get().username(), ACTION, SUBJECT, seen.id().toString()));
            throw new Problem.NotAllowed("household.identity.notYours");
        }
        Household household = households.find(id).orElseThrow(Problem.NotFound::new);
        audit.append(ACTION, SUBJECT, seen.id().toString(), seen.code());
        return household.headIdentity() == null ? "" : household.headIdentity();
    }
}
