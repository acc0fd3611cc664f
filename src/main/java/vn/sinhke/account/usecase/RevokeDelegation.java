package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.account.domain.Delegation;
import vn.sinhke.account.persistence.Delegations;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;

/** The giver takes a delegation back; from that moment nothing more can be done by it. */
@ApplicationScoped
public class RevokeDelegation {
    @Inject
    Delegations delegations;

    @Inject
    CurrentActor actor;

    @Inject
    AuditLog log;

    @Inject
    BusinessClock clock;

    @Inject
    Event<AccessDenied> denied;

    @Inject
    Event<DelegationChanged> changed;

    /** The receiver knows of it but may not revoke it; to everybody else it does not exist. */
    @Transactional
    public void revoke(Long id) {
        Actor who = actor.get();
        Delegation delegation = delegations.find(id)
                .filter(one -> one.fromUserId() == who.id() || one.toUserId() == who.id())
                .orElseThrow(Problem.NotFound::new);
        if (delegation.fromUserId() != who.id()) {
            denied.fire(new AccessDenied(who.username(), "REVOKE", "Delegation", id.toString()));
            throw new Problem.NotAllowed("account.delegation.notGiver");
        }
        if (!delegation.isRevoked()) {
            changed.fire(new DelegationChanged(delegation.toUserId(), who, true, delegation.validTo(), delegation.documentNo()));
        }
        delegation.revoke(clock.utc());
        log.append("REVOKED", "Delegation", id, null);
    }
}
