package vn.sinhke.delivery.domain;

import java.util.EnumSet;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;

/** The states of a dossier in which its stock lives on and is written about: from the contract until it is closed. */
public final class Lifetime {
    private static final Set<ProjectState> STATES = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.SUSPENDED,
            ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP);

    private Lifetime() { }

    public static boolean covers(ProjectState state) {
        return STATES.contains(state);
    }
}
