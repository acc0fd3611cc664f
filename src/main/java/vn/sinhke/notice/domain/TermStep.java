package vn.sinhke.notice.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Role;

/** A term of the procedure, in which states it runs, and who stands above those who hold the dossier then. */
public enum TermStep {
    /** Held by the staff who receive. */
    RECEPTION(Role.DEPT_HEAD, Role.DISTRICT_LEADER, ProjectState.SUBMITTED),
    /** Held by the council and the staff. */
    APPRAISAL(Role.DEPT_HEAD, Role.DISTRICT_LEADER, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL),
    /** Held by the department's head; in a district by its finance or records. */
    PRESENTATION(Role.PROVINCE_LEADER, Role.DISTRICT_LEADER, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL),
    /** Held by the leader who decides; above the province's leaders stands nobody here, so they hear of it themselves. */
    APPROVAL(Role.PROVINCE_LEADER, Role.PROVINCE_LEADER, ProjectState.PENDING_APPROVAL);

    private final Role ofDepartment;
    private final Role ofDistrict;
    private final Set<ProjectState> states;

    TermStep(Role ofDepartment, Role ofDistrict, ProjectState... states) {
        this.ofDepartment = ofDepartment;
        this.ofDistrict = ofDistrict;
        this.states = Set.of(states);
    }

    public Set<ProjectState> states() {
        return states;
    }

    public Role superior(Manager manager) {
        return manager == Manager.DEPARTMENT ? ofDepartment : ofDistrict;
    }

    /** The term that runs in this state; empty where none does. */
    public static Optional<TermStep> of(ProjectState state) {
        return List.of(values()).stream().filter(step -> step.states.contains(state)).findFirst();
    }
}
