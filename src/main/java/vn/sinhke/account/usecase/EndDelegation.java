package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import vn.sinhke.account.domain.Delegation;
import vn.sinhke.account.persistence.Delegations;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;

/** An administrator ends a delegation because its giver or its receiver leaves; from that moment nothing more can be done by it. */
@ApplicationScoped
public class EndDelegation {
    @Inject
    AdminOnly admin;

    @Inject
    Delegations delegations;

    @Inject
    BusinessClock clock;

    @Inject
    AuditLog log;

    @Inject
    Event<DelegationChanged> changed;

    /**
     * Ends it and tells the one of the two who stays.
     *
     * @param why for the audit log
     * @return whether it ran until now between the leaver and somebody else
     */
    @Transactional(TxType.MANDATORY)
    public boolean end(Long id, long leaverId, String why) {
        Actor who = admin.require("END_DELEGATION");
        Optional<Delegation> found = delegations.find(id).filter(one -> !one.isRevoked())
                .filter(one -> one.fromUserId() == leaverId || one.toUserId() == leaverId);
        found.ifPresent(one -> {
            one.revoke(clock.utc());
            Long other = one.fromUserId() == leaverId ? one.toUserId() : one.fromUserId();
            changed.fire(new DelegationChanged(other, who, true, one.validTo(), one.documentNo()));
            log.append("REVOKED", "Delegation", id, why);
        });
        return found.isPresent();
    }
}
