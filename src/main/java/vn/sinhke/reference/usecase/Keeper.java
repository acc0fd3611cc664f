package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.reference.domain.ReferenceChanged;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** Who may edit reference data, and the news that somebody did. */
@ApplicationScoped
class Keeper {
    @Inject
    CurrentActor actor;

    @Inject
    Event<ReferenceChanged> changed;

    void requireAdministrator() {
        if (!actor.get().has(Role.ADMIN)) {
            throw new Problem.NotAllowed("reference.denied");
        }
    }

    void changed() {
        changed.fire(new ReferenceChanged());
    }
}
