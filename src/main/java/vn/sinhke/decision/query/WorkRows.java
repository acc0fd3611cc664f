package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.WorkingDayCalendar;

/** Makes rows of work out of what one statement read, adding what is known from memory: names, working days, flags. */
@ApplicationScoped
class WorkRows {
    static final String SELECT = "SELECT NEW vn.sinhke.decision.query.WorkLine(p.id, p.code, p.version, p.name, p.type, p.state,"
            + " p.manager, p.communeId, p.districtId, p.provinceId, p.agencyId, p.totalCost, p.stateSupport, p.capPercent,"
            + " p.returnCount, p.newReasons, p.participantCount, p.targetCount, p.dueOn, p.clockPaused, p.stateSince,"
            + " (SELECT COUNT(y.id) FROM CycleRow y WHERE y.project = p), (SELECT COUNT(t.id) FROM TargetRow t WHERE t.project = p),"
            + " r.lowest, r.average, r.highest, r.supplements)"
            + " FROM Project p LEFT JOIN CouncilResult r ON r.projectId = p.id AND r.latest = TRUE";

    private static final BigDecimal NEAR = new BigDecimal("1.5");
    private static final BigDecimal WEAK = BigDecimal.valueOf(5);

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    LegalParameters parameters;

    @Inject
    WorkingDayCalendar calendar;

    @Inject
    BusinessClock clock;

    WorkRow row(WorkLine line, WorkTask task) {
        LocalDate today = clock.today();
        return new WorkRow(line.id(), line.code(), line.version(), line.name(), line.type(), line.state(), line.manager(),
                units.name(line.communeId()), units.name(line.districtId()), line.cycles(), Money.vnd(line.total()),
                Money.vnd(line.stateSupport()), line.capPercent(),
                line.average() == null ? null : new WorkRow.Score(line.lowest(), line.average(), line.highest()),
                line.supplements(), line.returnCount(), line.newReasons(), line.participants(), line.targetPersons(), line.dueOn(),
                line.dueOn() == null || line.clockPaused() ? null : calendar.workingDaysBetween(today, line.dueOn()),
                line.clockPaused(), line.stateSince(), flags(line, today),
                agencies.byId(line.agencyId()).map(AgencyView::name).orElse(""), task);
    }

    private List<WorkFlag> flags(WorkLine line, LocalDate today) {
        List<WorkFlag> flags = new ArrayList<>();
        Money state = Money.vnd(line.stateSupport());
        Money total = Money.vnd(line.total());
        if (line.capPercent() != null && !total.isZero()) {
            Money most = total.share(line.capPercent());
            if (state.compareTo(most) >= 0) {
                flags.add(WorkFlag.AT_CAP);
            } else if (!state.isWithin(line.capPercent().subtract(NEAR), total)) {
                flags.add(WorkFlag.NEAR_CAP);
            }
        }
        if (line.returnCount() >= 2) {
            flags.add(WorkFlag.RETURNED_TWICE);
        }
        if (line.newReasons() > 0) {
            flags.add(WorkFlag.NEW_REASON);
        }
        if (line.targets() == 0) {
            flags.add(WorkFlag.NO_TARGETS);
        }
        if (line.supplements() != null && line.supplements() > 0) {
            flags.add(WorkFlag.RESERVATIONS);
        }
        if (line.average() != null && line.average().compareTo(
                parameters.at(ParameterCode.PASS_AVERAGE, today, line.provinceId()).value().add(WEAK)) < 0) {
            flags.add(WorkFlag.WEAK_PASS);
        }
        if (line.manager() == Manager.DISTRICT && BigDecimal.valueOf(line.stateSupport()).compareTo(
                parameters.at(ParameterCode.DISTRICT_APPROVAL_LIMIT, today, line.provinceId()).value()) > 0) {
            flags.add(WorkFlag.OVER_AUTHORITY);
        }
        return flags;
    }
}
