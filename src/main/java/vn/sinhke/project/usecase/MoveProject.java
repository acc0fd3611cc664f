package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.household.usecase.SupportLedger;
import vn.sinhke.project.domain.AdjustmentVerdict;
import vn.sinhke.project.domain.AuthorityFacts;
import vn.sinhke.project.domain.LateFacts;
import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectAdjustment;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.ProjectWorkflow;
import vn.sinhke.project.domain.ReturnFacts;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.query.DistrictAuthority;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Transitions.Open;
import vn.sinhke.workflow.Transitions;

/** Moves a dossier by its table, with what belongs to the dossier itself; other houses follow by the event. */
@ApplicationScoped
public class MoveProject {
    @Inject
    Projects projects;

    @Inject
    ProjectDetails details;

    @Inject
    ProjectCases cases;

    @Inject
    ProjectReturns returns;

    @Inject
    LegalRegimes regimes;

    @Inject
    SupportLedger ledger;

    @Inject
    Transitions transitions;

    @Inject
    DistrictAuthority authority;

    @Inject
    ProjectClock terms;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * What a move needs beyond the facts: the answer to an adjustment, or the months asked for.
     *
     * @param lateReason why the step is done late, null where it is in time
     * @param answersDue whether a dossier goes back to its receiver only with an answer to each reason of its return, and a late step is
     *     done only with a reason
     */
    public record Extra(boolean granted, int extraMonths, String lateReason, boolean answersDue) {
        public static final Extra NONE = new Extra(false, 0, null, true);
    }

    /** Fires within the caller's transaction; the caller has put the facts of later houses into the occasion. */
    @Transactional(TxType.MANDATORY)
    public void move(Long id, ProjectAction action, Integer seen, Occasion at, Extra extra) {
        details.visible(id);
        Project project = projects.get(id);
        ProjectCase dossier = null;
        if (action == ProjectAction.SUBMIT) {
            ledger.lock(project.content().participants().stream().map(Participant::householdId).toList());
            dossier = cases.gather(project.content(), id, project.dayOfReference(at.day()));
            at.with(LawFacts.class, cases.judge(dossier));
            if (extra.answersDue()) {
                at.with(ReturnFacts.class, returns.facts(id));
            }
        }
        at.with(AuthorityFacts.class, authority.on(at.day(), project.provinceId()));
        adjustment(project, action, at, extra);
        ProjectState from = project.state();
        terms.lateness(project, at.day(), extra.lateReason(), extra.answersDue()).ifPresent(late -> at.with(LateFacts.class, late));
        transitions.fire(ProjectWorkflow.of(project), project, action, seen, at);
        follow(project, action, at, dossier, extra);
        terms.follow(project, from, action, at, actor.get());
        project.touched(clock.utc(), at.day());
        projects.flush();
    }

    /** What is asked for and what is granted stands in the history: the state alone is the same after both answers. */
    private void adjustment(Project project, ProjectAction action, Occasion at, Extra extra) {
        if (action == ProjectAction.REQUEST_ADJUSTMENT) {
            at.changing("adjustment", null, AdjustmentVerdict.PENDING.name()).changing("extraMonths", null, Integer.toString(extra.extraMonths()));
        } else if (action == ProjectAction.DECIDE_ADJUSTMENT && project.isAdjustmentPending()) {
            Integer now = project.content().months();
            int gained = extra.granted() ? projects.pendingAdjustment(project.id()).map(ProjectAdjustment::extraMonths).orElse(0) : 0;
            at.changing("adjustment", AdjustmentVerdict.PENDING.name(), (extra.granted() ? AdjustmentVerdict.GRANTED : AdjustmentVerdict.REFUSED).name());
            if (now != null) {
                at.changing("months", Integer.toString(now), Integer.toString(now + gained));
            }
        }
    }

    private void follow(Project project, ProjectAction action, Occasion at, ProjectCase dossier, Extra extra) {
        long who = actor.get().id();
        switch (action) {
            case SUBMIT -> submitted(project, dossier, at.day(), who);
            case ACCEPT -> project.accepted(who);
            case PRESENT -> project.presented(who);
            case SEND_BACK -> project.loweredToDistrict();
            case PUBLISH_RESULT -> project.resultPublished(at.day());
            case RETURN, REQUEST_SUPPLEMENT -> project.returned(projects.keepReturn(project, action.name(), clock.utc(), actor.get(), at));
            case REJECT, WITHDRAW, CANCEL, CLOSE -> ledger.release(project.id(), at.day());
            case REQUEST_ADJUSTMENT -> {
                project.adjustmentRequested();
                projects.add(new ProjectAdjustment(project.id(), who, clock.utc(), at.comment().orElse(""), extra.extraMonths()));
            }
            case DECIDE_ADJUSTMENT -> {
                ProjectAdjustment pending = projects.pendingAdjustment(project.id()).orElseThrow(Problem.NotFound::new);
                projects.keepVersion(project, action.name(), clock.utc(), who, text(project.content()));
                project.adjustmentDecided(pending.decide(extra.granted(), who, clock.utc(), at.comment().orElse(null)));
                if (project.content().endDate() != null) {
                    ledger.extend(project.id(), project.content().endDate());
                }
            }
            default -> { }
        }
    }

    private void submitted(Project project, ProjectCase dossier, LocalDate day, long who) {
        ProjectContent content = project.content();
        boolean publishing = regimes.at(day).filter(LegalRegime::publishesResult).isPresent();
        project.submitted(who, day, publishing ? ProjectWorkflow.PUBLISHING : ProjectWorkflow.CURRENT, dossier.capPercent(),
                (int) dossier.targets(), (int) dossier.priorities(), (int) dossier.softOverlaps());
        List<Long> households = content.participants().stream().filter(one -> one.kind() == ParticipantKind.BENEFICIARY)
                .map(Participant::householdId).distinct().toList();
        ledger.claim(project.id(), project.code(), content.product(), content.product(), content.startDate(), content.endDate(), households);
        projects.keepVersion(project, ProjectAction.SUBMIT.name(), clock.utc(), who, text(content));
    }

    private static String text(ProjectContent content) {
        StringBuilder lines = new StringBuilder();
        ContentText.fields(content).forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }

    /** What this person may do now with the dossier, and what still blocks each. */
    public List<Open<ProjectState, ProjectAction>> available(Long id, Occasion at, boolean answersDue) {
        details.visible(id);
        Project project = projects.get(id);
        if (answersDue) {
            at.asking(ReturnFacts.class, () -> returns.facts(id));
        }
        at.with(AuthorityFacts.class, authority.on(at.day(), project.provinceId()));
        terms.lateness(project, at.day(), null, answersDue).ifPresent(late -> at.with(LateFacts.class, late));
        at.asking(LawFacts.class, () -> project.state().isEditable()
                ? cases.judge(details.read(id).content(), id, project.dayOfReference(at.day())) : new LawFacts(List.of(), List.of()));
        return transitions.available(ProjectWorkflow.of(project), project, at);
    }
}
