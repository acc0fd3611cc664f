package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.decision.domain.HeldDecision;
import vn.sinhke.decision.domain.HeldDecision.Words;
import vn.sinhke.decision.persistence.HeldDecisions;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Rights;
import vn.sinhke.workflow.Transitions.Open;

/** One dossier of a batch: its approval is judged as if it took effect now, then waits; taken back, or taking effect, each in a transaction of its own. */
@ApplicationScoped
class HoldApproval {
    private static final String LATE = "late-explained";

    @Inject
    ProjectDetails details;

    @Inject
    MoveDossier moves;

    @Inject
    WorkList work;

    @Inject
    HeldDecisions held;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Rights rights;

    @Inject
    CurrentActor actor;

    /**
     * @param batch the batch to which it belongs, and the moments of its confirmation and effect
     * @return the number of what waits now
     */
    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public Long hold(Chosen one, Batch batch, Words words) {
        ProjectDetail dossier = details.of(one.projectId());
        if (one.seenVersion() != dossier.version()) {
            throw new Problem.Stale(dossier.version());
        }
        if (dossier.state() != ProjectState.PENDING_APPROVAL) {
            throw new Problem.NotPossible(ProjectAction.APPROVE, dossier.state());
        }
        Optional<Open<ProjectState, ProjectAction>> open = moves.available(dossier.id()).stream()
                .filter(move -> move.action() == ProjectAction.APPROVE).findFirst();
        rights.demand(open.isPresent(), "APPROVER", ProjectAction.APPROVE.name(), "Project", dossier.id());
        List<Violation> broken = new ArrayList<>(open.orElseThrow().blockedBy());
        broken.removeIf(violation -> violation.rule().equals(LATE) && words.lateReason() != null);
        work.row(dossier.id()).map(WorkRow::flags).orElse(List.of())
                .forEach(flag -> broken.add(Violation.of("together-flag", null, "together.flag", flag)));
        if (held.isOpen(dossier.id())) {
            broken.add(Violation.of("together-held", null, "together.held"));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        HeldDecision waiting = held.add(new HeldDecision(dossier.id(), actor.get().id(), batch.id(), one.seenVersion(), words,
                batch.confirmedAt(), batch.effectiveAt()));
        note(waiting, "APPROVAL_HELD");
        return waiting.id();
    }

    /** Keeps that one of a batch was refused at once, so that the batch tells of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Chosen one, Batch batch, Words words, String why) {
        HeldDecision kept = new HeldDecision(one.projectId(), actor.get().id(), batch.id(), one.seenVersion(), words, batch.confirmedAt(), batch.effectiveAt());
        kept.refuse(why);
        held.add(kept);
    }

    /** Takes back what the signed-in person approved, if it has not taken effect. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean undo(Long heldId) {
        Optional<HeldDecision> found = held.lock(heldId).filter(one -> one.userId() == actor.get().id()).filter(HeldDecision::isOpen);
        found.ifPresent(one -> {
            one.undo();
            note(one, "APPROVAL_UNDONE");
        });
        return found.isPresent();
    }

    /** Lets it take effect: the workflow's own move, in the same transaction in which it stops waiting. */
    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public void takeEffect(Long heldId) {
        HeldDecision waiting = held.lock(heldId).filter(HeldDecision::isOpen).orElse(null);
        if (waiting != null) {
            waiting.takeEffect();
            moves.move(waiting.projectId(), new MoveCommand(ProjectAction.APPROVE.apiName(), waiting.seenVersion(), waiting.comment(), List.of(),
                    null, null, waiting.lateReason(), true));
        }
    }

    /** Notes that it could not take effect; the dossier waits for a decision as before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(Long heldId, String why) {
        held.lock(heldId).filter(HeldDecision::isOpen).ifPresent(one -> one.refuse(why));
    }

    private void note(HeldDecision one, String action) {
        history.note("Project", one.projectId(), actor.get(), action, null, List.of());
        audit.append(action, "Project", one.projectId(), "held " + one.id());
    }

    /** A dossier of a batch, in the version that the leader saw. */
    record Chosen(Long projectId, int seenVersion) { }

    /** Moments are the machine's, UTC. */
    record Batch(String id, LocalDateTime confirmedAt, LocalDateTime effectiveAt) { }
}
