package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.CouncilMeeting;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/**
 * Once a dossier is with an agency that followed another, whoever belongs to no other than what it followed sits in its council no more: the head sets
 * the council anew. Whoever has a role elsewhere stays. What was locked keeps its name; a council that is not at work keeps its seats, which its papers name.
 */
@ApplicationScoped
public class EndSeats {
    private static final Set<ProjectState> AT_WORK = Set.of(ProjectState.SUBMITTED, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);

    @Inject
    ProjectDetails projects;

    @Inject
    CouncilStore councils;

    @Inject
    People people;

    @Inject
    AgencySuccession succession;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    /** What speaks against the dossier's going to this agency; empty for nothing. Of minutes that both have signed nothing changes before the conclusion (ADR 80). */
    @Transactional
    public List<Violation> against(Long projectId, Long agencyId) {
        ProjectDetail project = projects.read(projectId);
        return councils.find(projectId).filter(council -> isRunning(council, project) && !leaving(council, project, agencyId).isEmpty())
                .flatMap(councils::meeting).filter(CouncilMeeting::isSigned).map(signed -> List.of(Violation.of("minutes-signed", null, "rule.seat.signed")))
                .orElse(List.of());
    }

    @Transactional(TxType.MANDATORY)
    public void end(Long projectId) {
        ProjectDetail project = projects.read(projectId);
        Council council = followed(project.agencyId()).isEmpty() ? null : councils.lock(projectId).orElse(null);
        Set<Long> leaving = council == null ? Set.of() : leaving(council, project, project.agencyId());
        if (leaving.isEmpty()) {
            return;
        }
        List<Violation> broken = against(projectId, project.agencyId());
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        leaving.forEach(user -> councils.sheet(council, user).filter(sheet -> !sheet.isLocked()).ifPresent(councils::discard));
        if (isRunning(council, project) && councils.hasLockedSheets(council)) {
            council.nextRound();
        }
        council.leave(leaving);
        String names = String.join(", ", people.names(leaving));
        history.note("Project", projectId, actor.get(), CouncilAction.END_SEATS.name(), names, List.of());
        audit.append(CouncilAction.END_SEATS.name(), "Project", projectId, names);
        councils.flush();
    }

    /** The agencies that this one followed. */
    private Set<Long> followed(Long agencyId) {
        Set<Long> before = new HashSet<>(succession.heritage(agencyId));
        before.remove(agencyId);
        return before;
    }

    private static boolean isRunning(Council council, ProjectDetail project) {
        return project.state() == ProjectState.IN_APPRAISAL && !council.isSentBack();
    }

    private Set<Long> leaving(Council council, ProjectDetail project, Long agencyId) {
        Set<Long> before = followed(agencyId);
        Set<Long> seated = council.seated().keySet();
        if (!AT_WORK.contains(project.state()) || before.isEmpty() || seated.isEmpty()) {
            return Set.of();
        }
        Map<Long, Set<Long>> offices = people.offices(seated);
        return seated.stream().filter(user -> before.containsAll(offices.getOrDefault(user, Set.of()))).collect(Collectors.toSet());
    }
}
