package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.OpinionRequest;
import vn.sinhke.appraisal.persistence.OpinionRequests;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.appraisal.query.SeatView;
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
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Rights;

/** Those who appraise a dossier share the work: they ask specialists of any agency, who may then read the dossier. */
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
    Rights rights;

    @Inject
    Event<OpinionMoved> moved;

    /** Whether the signed-in person appraises this dossier: receives it, heads the agency, or sits in the council without a conflict. */
    public boolean mayAsk(ProjectDetail project) {
        return mayAsk(project, () -> seat(project));
    }

    /** The same for whoever knows the person's seat in the council already; null for none. */
    public boolean mayAsk(ProjectDetail project, SeatView seat) {
        return mayAsk(project, () -> seat);
    }

    private boolean mayAsk(ProjectDetail project, Supplier<SeatView> seat) {
        return Opinions.APPRAISING.contains(project.state()) && appraises(project, seat);
    }

    /** The same whatever the dossier's state. */
    boolean appraises(ProjectDetail project) {
        return appraises(project, () -> seat(project));
    }

    private boolean appraises(ProjectDetail project, Supplier<SeatView> seat) {
        return !project.isAuthor(actor.get().id()) && (part.holds(project.id(), ProjectParty.RECEIVER)
                || part.holds(project.id(), ProjectParty.AGENCY_HEAD) || Optional.ofNullable(seat.get()).filter(one -> !one.barred()).isPresent());
    }

    private SeatView seat(ProjectDetail project) {
        long me = actor.get().id();
        return councils.view(project.id(), me).map(council -> council.seatOf(me)).orElse(null);
    }

    /**
     * @param dueOn null for the usual number of working days
     * @return the number of the request
     */
    @Transactional
    public Long ask(Long projectId, String username, String question, LocalDate dueOn) {
        ProjectDetail project = projects.of(projectId);
        rights.demand(appraises(project), "APPRAISER", CouncilAction.ASK_OPINION.name(), "Project", projectId);
        if (!Opinions.APPRAISING.contains(project.state())) {
            throw new Problem.NotPossible(CouncilAction.ASK_OPINION, project.state());
        }
        LocalDate today = clock.today();
        LocalDate day = dueOn != null ? dueOn
                : calendar.plusWorkingDays(today, parameters.at(ParameterCode.OPINION_DAYS, today, project.provinceId()).intValue());
        long me = actor.get().id();
        Person person = people.byUsername(username).orElse(null);
        List<Violation> broken = new ArrayList<>();
        if (person == null) {
            broken.add(Violation.of("opinion-person", "username", "rule.opinion.person", People.username(username)));
        } else if (!people.bystanders(List.of(person.id())).isEmpty()) {
            broken.add(Violation.of("opinion-part", "username", "rule.seat.bystander", person.fullName()));
        } else if (person.id() == me || project.isAuthor(person.id())) {
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
        moved.fire(new OpinionMoved(projectId, person.id(), false, day, actor.get()));
        history.note("Project", projectId, actor.get(), CouncilAction.ASK_OPINION.name(), person.fullName(), List.of());
        audit.append(CouncilAction.ASK_OPINION.name(), "Project", projectId, "request " + request.id() + " to " + person.username());
        return request.id();
    }
}
