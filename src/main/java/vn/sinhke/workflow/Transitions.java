package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.TransitionTable.Row;

/** The one place where a subject changes its state, and where anybody asks which changes are open to a person. */
@ApplicationScoped
public class Transitions {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    Event<TransitionDone> done;

    @Inject
    Event<AccessDenied> denied;

    /** A row that is open to the actor now, with what still blocks it. */
    public record Open<S extends Enum<S>, A extends Enum<A>>(A action, S to, List<Violation> blockedBy) { }

    /**
     * Moves the subject: seen version, row, right, guards, state, history, flush, event; all in the caller's transaction.
     *
     * @param seen the version that the person saw; null where the caller carries none
     */
    @Transactional(TxType.MANDATORY)
    public <T extends Subject<S>, S extends Enum<S>, A extends Enum<A>> void fire(
            TransitionTable<T, S, A> table, T subject, A action, Integer seen, Occasion at) {
        if (seen != null && seen != subject.version()) {
            throw new Problem.Stale(subject.version());
        }
        Row<T, S, A> row = table.find(subject.state(), action)
                .orElseThrow(() -> new Problem.NotPossible(action, subject.state()));
        Actor who = actor.get();
        String type = subject.getClass().getSimpleName();
        if (!row.by().holds(who, subject, at)) {
            denied.fire(new AccessDenied(who.username(), action.name(), type, String.valueOf(subject.id())));
            throw new Problem.NotAllowed("party." + row.by().name());
        }
        List<Violation> broken = broken(row, subject, at);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        Actor.Delegated actingFor = row.by() instanceof ActingFor<T> acting
                ? acting.onBehalfOf(who, subject, at).orElse(null) : null;
        S from = subject.state();
        subject.enter(row.to());
        history.append(type, subject.id(), who, actingFor, action, from, row.to(), at);
        em.flush();
        done.fire(new TransitionDone(type, subject.id(), subject, action, from, row.to(), who, actingFor, at));
        em.flush();
    }

    /** The rows that this actor may fire from the present state, each with what blocks it. */
    public <T extends Subject<S>, S extends Enum<S>, A extends Enum<A>> List<Open<S, A>> available(
            TransitionTable<T, S, A> table, T subject, Occasion at) {
        Actor who = actor.get();
        return table.from(subject.state()).stream()
                .filter(row -> row.by().holds(who, subject, at))
                .map(row -> new Open<>(row.action(), row.to(), broken(row, subject, at)))
                .toList();
    }

    private static <T, S extends Enum<S>, A extends Enum<A>> List<Violation> broken(Row<T, S, A> row, T subject, Occasion at) {
        return row.guards().stream().flatMap(guard -> guard.check(subject, at).stream()).toList();
    }
}
