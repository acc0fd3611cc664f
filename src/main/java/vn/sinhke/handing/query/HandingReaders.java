package vn.sinhke.handing.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** The fence around the record of handings over: administrators and auditors read it. */
@ApplicationScoped
class HandingReaders {
    private static final Set<Role> READERS = EnumSet.of(Role.ADMIN, Role.AUDITOR);

    @Inject
    CurrentActor actor;

    boolean holds() {
        return actor.get().hasAny(READERS);
    }

    void require() {
        if (!holds()) {
            throw new Problem.NotAllowed("handing.notReader");
        }
    }
}
