package vn.sinhke.delivery.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Violation;

/** The states of a dossier in which its stock lives on and is written about: from the contract until it is closed. */
public final class Lifetime {
    private static final Set<ProjectState> STATES = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.SUSPENDED,
            ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP);

    private Lifetime() { }

    /**
     * What speaks against a day on which something is said to have happened: it has come already, and the dossier was approved by then.
     *
     * @param approved the day of the approval; null where none is known
     */
    public static List<Violation> broken(String rule, LocalDate day, LocalDate approved, LocalDate today) {
        if (day.isAfter(today)) {
            return List.of(Violation.of(rule, "date", "delivery.date.future", day));
        }
        return approved != null && day.isBefore(approved) ? List.of(Violation.of(rule, "date", "delivery.date.early", day, approved)) : List.of();
    }

    public static boolean covers(ProjectState state) {
        return STATES.contains(state);
    }
}
