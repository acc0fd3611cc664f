package vn.sinhke.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.decision.domain.HeldDecision;
import vn.sinhke.decision.domain.HeldOrder;
import vn.sinhke.decision.persistence.HeldDecisions;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.History;

/** Keeps approvals that wait to take effect, in the caller's transaction; what they do to the dossier is the workflow's move. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepHeld {
    @Inject
    HeldDecisions held;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    AdminOnly admin;

    /** @return the number of what waits now */
    public Long hold(HeldOrder order) {
        HeldDecision waiting = held.add(new HeldDecision(actor.get().id(), order));
        note(waiting, "APPROVAL_HELD");
        return waiting.id();
    }

    /** Keeps that it was refused at once, so that the batch tells of it. */
    public void refused(HeldOrder order, String why) {
        HeldDecision kept = new HeldDecision(actor.get().id(), order);
        kept.refuse(why);
        held.add(kept);
    }

    /** The numbers of the own batch that can still be taken back. */
    @Transactional
    public List<Long> open(String batch) {
        return held.open(batch, actor.get().id());
    }

    /** Takes back an own one that has not taken effect; false where there is none. */
    public boolean undo(Long heldId) {
        Optional<HeldDecision> found = held.lock(heldId).filter(one -> one.userId() == actor.get().id()).filter(HeldDecision::isOpen);
        found.ifPresent(one -> {
            one.undo();
            note(one, "APPROVAL_UNDONE");
        });
        return found.isPresent();
    }

    /**
     * Somebody who leaves decides nothing more: what waits is taken back, and the dossier waits for whoever holds the office.
     *
     * @return whether it still waited
     */
    public boolean withdraw(Long heldId, Long leaverId) {
        admin.require("HAND_OVER");
        Optional<HeldDecision> found = held.lock(heldId).filter(one -> one.userId().equals(leaverId)).filter(HeldDecision::isOpen);
        found.ifPresent(HeldDecision::undo);
        return found.isPresent();
    }

    /** Ends the wait; what was ordered, or nothing if it does not wait any more. */
    public Optional<HeldOrder> takeEffect(Long heldId) {
        return held.lock(heldId).filter(HeldDecision::isOpen).map(one -> {
            one.takeEffect();
            return one.order();
        });
    }

    /** Ends the wait without effect; whoever approved may have left since. */
    public void refuse(Long heldId, String username, String why) {
        held.lock(heldId).filter(HeldDecision::isOpen).ifPresent(one -> {
            one.refuse(why);
            audit.append(username, "APPROVAL_LAPSED", "Project", one.projectId(), "held " + one.id());
        });
    }

    private void note(HeldDecision one, String action) {
        history.note("Project", one.projectId(), actor.get(), action, null, List.of());
        audit.append(action, "Project", one.projectId(), "held " + one.id());
    }
}
