package vn.sinhke.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.report.query.Figures;
import vn.sinhke.report.query.Held;
import vn.sinhke.report.query.Officer;
import vn.sinhke.report.query.ReturnCount;
import vn.sinhke.report.query.Stage;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Rights;

/** The figures of those who answer for others: heads of agencies, leaders, auditors, each of what they may see. Four statements. */
@ApplicationScoped
public class ManagerFigures {
    private static final Set<Role> MANAGERS = EnumSet.of(Role.DEPT_HEAD, Role.DISTRICT_LEADER, Role.PROVINCE_LEADER, Role.AUDITOR);
    /** A year: what a period may span, so that the history that is read stays bounded. */
    private static final int LONGEST_DAYS = 366;
    private static final int USUAL_DAYS = 90;

    /** All figures of one period. */
    public record Sheet(Period period, List<Held> held, List<Stage> stages, List<Officer> officers, List<ReturnCount> returns)
            implements Serializable {
        public long number() {
            return held.stream().mapToLong(Held::number).sum();
        }

        public long late() {
            return held.stream().mapToLong(Held::late).sum();
        }

        public long soon() {
            return held.stream().mapToLong(Held::soon).sum();
        }

        /** Dossiers submitted in the period. */
        public long submitted() {
            return returns.stream().mapToLong(ReturnCount::number).sum();
        }
    }

    @Inject
    Figures figures;

    @Inject
    CurrentActor actor;

    @Inject
    Rights rights;

    @Inject
    BusinessClock clock;

    public boolean isAllowed() {
        return actor.get().hasAny(MANAGERS);
    }

    /**
     * @param from first day; null for ninety days before the last
     * @param to last day; null for today
     */
    public Sheet of(LocalDate from, LocalDate to) {
        rights.demand(isAllowed(), "MANAGER", "READ_FIGURES", "Figures", null);
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last)) {
            throw new Problem.RulesBroken(Violation.of("figures-period", "from", "report.figures.order", first, last));
        }
        if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw new Problem.RulesBroken(Violation.of("figures-period", "from", "report.figures.long", LONGEST_DAYS));
        }
        Period period = new Period(first, last);
        return new Sheet(period, figures.held(), figures.stages(period), figures.officers(period), figures.returns(period));
    }
}
