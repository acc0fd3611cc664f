package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.sinhke.account.query.SignedIn;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.boot.StartedUp;

/**
 * Answers who acts: the one named by {@link ActAs}, else the one signed in to this request, else the system while the
 * application starts. After that, nobody is nobody.
 */
@ApplicationScoped
public class SignedInActor implements CurrentActor {
    @Inject
    RequestIdentity request;

    @Inject
    @Readiness
    StartedUp startedUp;

    private final ThreadLocal<Actor> named = new ThreadLocal<>();

    @Override
    public Actor get() {
        Actor inTheNameOf = named.get();
        if (inTheNameOf != null) {
            return inTheNameOf;
        }
        SignedIn found = ofRequest();
        if (found != null) {
            return found.actor();
        }
        if (starting()) {
            return Actor.SYSTEM;
        }
        throw new Problem.NotSignedIn();
    }

    void runAs(Actor actor, Runnable work) {
        Actor before = named.get();
        named.set(actor);
        try {
            work.run();
        } finally {
            if (before == null) {
                named.remove();
            } else {
                named.set(before);
            }
        }
    }

    boolean starting() {
        return startedUp.call().getStatus() != HealthCheckResponse.Status.UP;
    }

    boolean isSomebodyHere() {
        return named.get() != null || ofRequest() != null;
    }

    private SignedIn ofRequest() {
        try {
            return request.get();
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }
}
