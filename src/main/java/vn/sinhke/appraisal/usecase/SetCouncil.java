package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.Seating;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Compositions;
import vn.sinhke.appraisal.query.Criteria;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.LetIntoDossier;
import vn.sinhke.project.usecase.RequirePart;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** The head of the appraising agency sets the council of a dossier, or changes it as long as nobody has locked a sheet. */
@ApplicationScoped
public class SetCouncil {
    private static final Set<ProjectState> OPEN = Set.of(ProjectState.SUBMITTED, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);

    @Inject
    ProjectDetails projects;

    @Inject
    RequirePart part;

    @Inject
    LetIntoDossier guests;

    @Inject
    CouncilStore councils;

    @Inject
    Criteria criteria;

    @Inject
    People people;

    @Inject
    Compositions compositions;

    @Inject
    LegalParameters parameters;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<CouncilSeated> seated;

    /** One person for one seat, by user name. */
    public record Member(String username, Seat seat) { }

    /** Answers whether the dossier had no council before. */
    @Transactional
    public boolean set(Long projectId, String decisionNo, List<Member> members) {
        projects.visible(projectId);
        part.of(projectId, ProjectParty.AGENCY_HEAD, CouncilAction.SET_COUNCIL.name());
        Optional<Council> before = councils.lock(projectId);
        ProjectDetail project = projects.read(projectId);
        if (!OPEN.contains(project.state())) {
            throw new Problem.NotPossible(CouncilAction.SET_COUNCIL, project.state());
        }
        before.ifPresent(council -> requireUnlocked(council, project));
        Seating seating = seating(decisionNo, members, project, before.orElse(null));
        List<Violation> broken = new ArrayList<>(seating.violations());
        Map<Long, Seat> seats = new LinkedHashMap<>();
        seating.proposals().stream().filter(proposal -> proposal.userId() != null).forEach(proposal -> seats.put(proposal.userId(), proposal.seat()));
        broken.addAll(lacking(project, seats));
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        Council council = before.orElseGet(() -> new Council(projectId, criteria.setAt(project.dayOfReference(clock.today()))));
        Set<Long> newMembers = new LinkedHashSet<>(seats.keySet());
        newMembers.removeIf(user -> council.seatOf(user).isPresent());
        council.set(decisionNo.strip(), seats, actor.get().id(), clock.utc());
        if (before.isEmpty()) {
            councils.add(council);
        } else {
            councils.discardOthers(council, seats.keySet());
        }
        seats.keySet().forEach(user -> guests.letIn(projectId, user));
        seated.fire(new CouncilSeated(projectId, newMembers, decisionNo.strip(), actor.get()));
        history.note("Project", projectId, actor.get(), part.actingFor(projectId, ProjectParty.AGENCY_HEAD), CouncilAction.SET_COUNCIL.name(), decisionNo.strip(),
                List.of());
        audit.append(CouncilAction.SET_COUNCIL.name(), "Project", projectId, decisionNo.strip());
        councils.flush();
        return before.isEmpty();
    }

    /** What the template wants beside these people; speaks against the council only where the province has said so. */
    List<Violation> lacking(ProjectDetail project, Map<Long, Seat> seats) {
        if (parameters.at(ParameterCode.COMPOSITION_BLOCKS, project.dayOfReference(clock.today()), project.provinceId()).value().signum() == 0) {
            return List.of();
        }
        return compositions.lacking(project, seats).stream()
                .map(line -> Violation.of("council-composition", "members", "rule.council.composition", line.seat(), line.labelVi())).toList();
    }

    /** Sheets of a round that is over bind nobody; a dossier sent back by the leader begins a new one. */
    private void requireUnlocked(Council council, ProjectDetail project) {
        if (project.state() != ProjectState.IN_APPRAISAL || !councils.hasLockedSheets(council)) {
            return;
        }
        if (!council.isSentBack()) {
            throw new Problem.NotPossible(CouncilAction.SET_COUNCIL, SheetState.LOCKED);
        }
        council.nextRound();
    }

    private Seating seating(String decisionNo, List<Member> members, ProjectDetail project, Council before) {
        Map<String, Person> known = people.byUsername(members.stream().map(member -> People.username(member.username())).toList());
        Set<Long> bystanders = people.bystanders(known.values().stream().map(Person::id).toList());
        return new Seating(decisionNo, members.stream().map(member -> {
            Person person = known.get(People.username(member.username()));
            return person == null
                    ? new Seating.Proposal(member.username(), null, null, member.seat(), false, false, false)
                    : new Seating.Proposal(member.username(), person.fullName(), person.id(), member.seat(), bystanders.contains(person.id()),
                            project.isAuthor(person.id()),
                            before != null && before.hasConflict(person.id()));
        }).toList());
    }
}
