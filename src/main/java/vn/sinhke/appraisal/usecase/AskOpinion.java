package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.OpinionRequest;
import vn.sinhke.appraisal.domain.OpinionState;
import vn.sinhke.appraisal.domain.Stance;
import vn.sinhke.appraisal.persistence.OpinionRequests;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.LetIntoDossier;
import vn.sinhke.project.usecase.RequirePart;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.History;

/** Those who appraise a dossier share the work: they ask specialists of any agency, who may then read the dossier, and answer once. */
@ApplicationScoped
public class AskOpinion {
    @Inject
    ProjectDetails projects;

    @Inject
    RequirePart part;

    @Inject
    Councils councils;

    @Inject
    OpinionRequests requests;

    @Inject
    People people;

    @Inject
    LetIntoDossier guests;

    @Inject
    LegalParameters parameters;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    /** Whether the signed-in person appraises this dossier: receives it, heads the agency, or sits in the council without a conflict. */
    public boolean mayAsk(Long projectId) {
        ProjectDetail project = projects.of(projectId);
        long me = actor.get().id();
        return Opinions.APPRAISING.contains(project.state()) && appraises(project, me);
    }

    private boolean appraises(ProjectDetail project, long me) {
        return !Opinions.isAuthor(project, me) && (part.holds(project.id(), ProjectParty.RECEIVER) || part.holds(project.id(), ProjectParty.AGENCY_HEAD)
                || councils.view(project.id(), me).map(council -> council.seatOf(me)).filter(seat -> !seat.barred()).isPresent());
    }

    /**
     * @param dueOn null for the usual number of working days
     * @return the number of the request
     */
    @Transactional
    public Long ask(Long projectId, String username, String question, LocalDate dueOn) {
        projects.visible(projectId);
        ProjectDetail project = projects.read(projectId);
        long me = actor.get().id();
        if (!appraises(project, me)) {
            throw refused(projectId, CouncilAction.ASK_OPINION, "party.APPRAISER");
        }
        if (!Opinions.APPRAISING.contains(project.state())) {
            throw new Problem.NotPossible(CouncilAction.ASK_OPINION, project.state());
        }
        LocalDate today = clock.today();
        LocalDate day = dueOn != null ? dueOn
                : calendar.plusWorkingDays(today, parameters.at(ParameterCode.OPINION_DAYS, today, project.provinceId()).intValue());
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        Person person = people.byUsername(List.of(name)).get(name);
        List<Violation> broken = new ArrayList<>();
        if (person == null) {
            broken.add(Violation.of("opinion-person", "username", "rule.opinion.person", name));
        } else if (person.id() == me || Opinions.isAuthor(project, person.id())) {
            broken.add(Violation.of("opinion-party", "username", "rule.opinion.party", person.fullName()));
        } else if (requests.isOpen(projectId, person.id())) {
            broken.add(Violation.of("opinion-open", "username", "rule.opinion.open", person.fullName()));
        }
        if (question == null || question.isBlank()) {
            broken.add(Violation.of("opinion-question", "question", "rule.opinion.question"));
        }
        if (day.isBefore(today)) {
            broken.add(Violation.of("opinion-due", "dueOn", "rule.opinion.due", day));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        OpinionRequest request = new OpinionRequest(projectId, person.id(), VietnameseText.nfc(question.strip()), day, me, clock.utc());
        requests.add(request);
        guests.letIn(projectId, person.id());
        history.note("Project", projectId, actor.get(), CouncilAction.ASK_OPINION.name(), person.fullName(), List.of());
        audit.append(CouncilAction.ASK_OPINION.name(), "Project", projectId, "request " + request.id() + " to " + person.username());
        return request.id();
    }

    /** Answers a request; only by whom it was put to, and once. */
    @Transactional
    public void answer(Long projectId, Long requestId, Stance stance, String text) {
        projects.visible(projectId);
        OpinionRequest request = requests.lock(projectId, requestId).orElseThrow(Problem.NotFound::new);
        if (request.userId() != actor.get().id()) {
            throw refused(projectId, CouncilAction.GIVE_OPINION, "party.OPINION_GIVER");
        }
        ProjectDetail project = projects.read(projectId);
        if (request.isAnswered()) {
            throw new Problem.NotPossible(CouncilAction.GIVE_OPINION, OpinionState.ANSWERED);
        }
        if (!Opinions.APPRAISING.contains(project.state())) {
            throw new Problem.NotPossible(CouncilAction.GIVE_OPINION, project.state());
        }
        List<Violation> broken = new ArrayList<>();
        if (stance == null) {
            broken.add(Violation.of("opinion-stance", "stance", "rule.opinion.stance"));
        }
        if (stance != Stance.AGREES && (text == null || text.isBlank())) {
            broken.add(Violation.of("opinion-text", "answer", "rule.opinion.text"));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        request.answer(stance, text == null || text.isBlank() ? null : VietnameseText.nfc(text.strip()), clock.utc());
        history.note("Project", projectId, actor.get(), CouncilAction.GIVE_OPINION.name(), null, List.of());
        audit.append(CouncilAction.GIVE_OPINION.name(), "Project", projectId, "request " + requestId + " " + stance);
    }

    private Problem.NotAllowed refused(Long projectId, CouncilAction action, String key) {
        denied.fire(new AccessDenied(actor.get().username(), action.name(), "Project", projectId.toString()));
        return new Problem.NotAllowed(key);
    }
}
