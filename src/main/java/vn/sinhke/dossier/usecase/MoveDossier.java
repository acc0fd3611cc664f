package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.funding.usecase.HoldBudget;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.MoveProject;
import vn.sinhke.project.usecase.MoveProject.Extra;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Transitions.Open;

/** Moves a dossier: gathers what every house knows of it, fires the transition, and all that follows, in one transaction. */
@ApplicationScoped
public class MoveDossier {
    private static final int LONGEST_EXTENSION = 60;

    @Inject
    ProjectDetails details;

    @Inject
    DossierFacts facts;

    @Inject
    HoldBudget budget;

    @Inject
    MoveProject moves;

    @Inject
    BusinessClock clock;

    /** Moves the dossier, or refuses with a {@link Problem}; the caller reads the dossier afterwards. */
    @Retried
    @Transactional
    public void move(Long id, MoveCommand command) {
        ProjectDetail dossier = details.of(id);
        ProjectAction action = action(command);
        Occasion at = Occasion.on(clock.today(), command.comment(), command.reasons());
        if (action == ProjectAction.APPROVE) {
            budget.hold(dossier.content(), dossier.agencyId(), at.day());
        }
        facts.add(dossier, at, command.answersDue());
        boolean granted = "APPROVE".equals(command.outcome()) || "PASS".equals(command.outcome());
        moves.move(id, action, command.seenVersion(), at,
                new Extra(granted, command.extraMonths() == null ? 0 : command.extraMonths(), command.lateReason(), command.answersDue()));
    }

    /** What this person may do now on the pages, and what blocks each move. */
    @Transactional
    public List<Open<ProjectState, ProjectAction>> available(Long id) {
        return available(id, true);
    }

    /** As {@link #available(Long)}; unanswered reasons of a return, and minutes that nobody has begun, block only where answers are due. */
    @Transactional
    public List<Open<ProjectState, ProjectAction>> available(Long id, boolean answersDue) {
        Occasion at = Occasion.on(clock.today());
        facts.offer(details.of(id), at, answersDue);
        return moves.available(id, at, answersDue);
    }

    private static ProjectAction action(MoveCommand command) {
        ProjectAction action = ProjectAction.byName(command.name(), command.outcome())
                .orElseThrow(() -> refuse("name", "dossier.move.unknown", String.valueOf(command.name())));
        List<String> outcomes = switch (action) {
            case CONCLUDE_PASS, CONCLUDE_FAIL -> List.of("PASS", "FAIL");
            case DECIDE_ADJUSTMENT -> List.of("APPROVE", "REFUSE", "PASS", "FAIL");
            default -> null;
        };
        if (outcomes != null && !outcomes.contains(String.valueOf(command.outcome()))) {
            throw refuse("outcome", "dossier.move.outcome", String.join(", ", outcomes.subList(0, 2)));
        }
        Integer months = command.extraMonths();
        if (months != null && (months < 0 || months > LONGEST_EXTENSION)) {
            throw refuse("extraMonths", "dossier.move.months", LONGEST_EXTENSION);
        }
        return action;
    }

    private static Problem.RulesBroken refuse(String field, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of("transition-" + field, field, key, args));
    }
}
