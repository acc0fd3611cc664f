package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sinhke.account.query.Actors;
import vn.sinhke.account.query.SignedIn;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Problem;

/** Lets work run in somebody's name where there is no request: at start-up, or in a job that a person began. */
@ApplicationScoped
public class ActAs {
    @Inject
    Actors actors;

    @Inject
    SignedInActor current;

    /** Runs the work as this account; only while the application starts (demo data). */
    public void run(String username, Runnable work) {
        if (!current.starting()) {
            throw new IllegalStateException("only at start-up");
        }
        Actor actor = actors.byUsername(username).map(SignedIn::actor).orElseThrow(Problem.NotFound::new);
        current.runAs(actor, work);
    }

    /** Runs the work as this account where nobody is signed in: in a job of the application's own that reads what the person would read. */
    public void inBackground(String username, Runnable work) {
        if (current.isSomebodyHere()) {
            throw new IllegalStateException("not in somebody's request");
        }
        current.runAs(actors.byUsername(username).map(SignedIn::actor).orElseThrow(Problem.NotFound::new), work);
    }

    /** The work bound to whoever acts now, to be run later on another thread. */
    public Runnable bound(Runnable work) {
        Actor actor = current.get();
        return () -> current.runAs(actor, work);
    }
}
