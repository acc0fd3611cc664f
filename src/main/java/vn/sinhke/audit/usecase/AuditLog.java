package vn.sinhke.audit.usecase;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import vn.sinhke.audit.domain.AuditLine;
import vn.sinhke.audit.persistence.AuditChains;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Room;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.TransitionDone;

/**
 * The log of everything that was done or refused. A line is written in the transaction that did it, as its very last
 * step: the head of the chain is the one row that everybody needs, so it is locked last and shortest, so late
 * that nobody hears of a lack of {@link Room} any more: it is asked for before.
 */
@ApplicationScoped
public class AuditLog {
    @Inject
    AuditChains chains;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AuditLine> lines;

    @Inject
    Room room;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Says what the present actor does. */
    @Transactional(TxType.MANDATORY)
    public void append(String action, String subjectType, Object subjectId, String detail) {
        append(actor.get().username(), action, subjectType, subjectId, detail);
    }

    /** Says what somebody does who is not (or no longer) signed in. */
    @Transactional(TxType.MANDATORY)
    public void append(String actorName, String action, String subjectType, Object subjectId, String detail) {
        room.need();
        lines.fire(line(actorName, null, action, subjectType, subjectId, detail));
    }

    void moved(@Observes TransitionDone done) {
        room.need();
        Actor.Delegated power = done.actingFor();
        lines.fire(line(done.by().username(), power == null ? null : power.fromName(), done.action().name(),
                done.subjectType(), done.subjectId(), done.from() + " > " + done.to()));
    }

    /** The refused transaction rolls back, so the refusal is kept in one of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(@Observes AccessDenied denied) {
        lines.fire(line(denied.username(), null, AuditLine.REFUSED + denied.action(), denied.subjectType(), denied.subjectId(), null));
    }

    private AuditLine line(String who, String actingFor, String action, String type, Object id, String detail) {
        return new AuditLine(clock.utc(), who, actingFor, action, type, id == null ? null : id.toString(), detail);
    }

    /** An observer of this phase may not throw: what cannot be logged is not done. */
    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) AuditLine line) {
        try {
            chains.append(YearMonth.from(clock.today()).toString(), line);
        } catch (RuntimeException broken) {
            transaction.setRollbackOnly();
            throw broken;
        }
    }
}
