package vn.sinhke.outcome.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.outcome.domain.Measure;
import vn.sinhke.outcome.domain.Outcome;
import vn.sinhke.outcome.domain.ResultPeriod;
import vn.sinhke.outcome.persistence.OutcomeRecords;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Rights;

/** Writes down a result of a dossier, from its start until the follow-up ends. */
@ApplicationScoped
@Transactional
public class RecordOutcome {
    private static final Set<ProjectState> ALIVE = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.SUSPENDED,
            ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    OutcomeRecords records;

    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    HouseholdFacts households;

    @Inject
    Rights rights;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** A result as somebody writes it down; the household by code or id, null for the whole dossier. */
    public record Entry(Indicator indicator, String period, BigDecimal value, String household) { }

    public Long record(Long projectId, Entry entry) {
        details.visible(projectId);
        Standing standing = standings.of(projectId);
        rights.demand(mayRecord(actor.get(), standing), "OUTCOME_RECORDER", "RECORD_OUTCOME", "Project", projectId);
        Long household = entry.household() == null ? null
                : households.idsByCodes(List.of(entry.household())).get(entry.household());
        ResultPeriod period = ResultPeriod.parse(entry.period()).orElse(null);
        check(projectId, standing, entry, period, household);
        Outcome made = new Outcome(projectId, entry.indicator(), period, entry.value(), household, actor.get().id(), clock.utc());
        records.add(made);
        history.note("Project", projectId, actor.get(), "OUTCOME", entry.indicator().name() + " " + period.text(), List.of());
        audit.append("OUTCOME", "Project", projectId, entry.indicator().name() + " " + period.text());
        return made.id();
    }

    /** The agency, the officers on the spot, and the commune's monitors. */
    public static boolean mayRecord(Actor actor, Standing dossier) {
        return dossier.isAgency(actor) || dossier.isLocal(actor) || actor.has(Role.COMMUNITY_MONITOR, dossier.communeId());
    }

    private void check(Long projectId, Standing standing, Entry entry, ResultPeriod period, Long household) {
        List<Violation> wrong = new ArrayList<>();
        if (!ALIVE.contains(standing.state())) {
            wrong.add(Violation.of("outcome-project-alive", "project", "outcome.project.alive", standing.state()));
        }
        if (period == null) {
            wrong.add(Violation.of("outcome-period", "period", "outcome.period"));
        } else if (period.from().isAfter(clock.today())) {
            wrong.add(Violation.of("outcome-period", "period", "outcome.period.future", period.text()));
        }
        if (!isPossible(entry)) {
            wrong.add(Violation.of("outcome-value", "value", "outcome.value", entry.indicator()));
        }
        if (entry.household() != null && (household == null || details.read(projectId).content().participants().stream()
                .noneMatch(one -> household.equals(one.householdId())))) {
            wrong.add(Violation.of("outcome-participant", "household", "outcome.participant", entry.household()));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }

    /** Income may fall, nothing else may be less than none; and no share is more than all. */
    private static boolean isPossible(Entry entry) {
        if (entry.indicator() == Indicator.INCOME_CHANGE_PERCENT) {
            return entry.value().compareTo(HUNDRED.negate()) >= 0;
        }
        return entry.value().signum() >= 0
                && (Measure.of(entry.indicator()) != Measure.PERCENT || entry.value().compareTo(HUNDRED) <= 0);
    }
}
