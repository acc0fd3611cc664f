package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.query.DistrictAuthority;
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
            + " p.marks.cycles, p.marks.targets, p.softOverlaps, p.marks.changes, p.marks.missingPapers, p.raisedToProvince,"
            + " p.marks.lowest, p.marks.average, p.marks.highest, p.marks.supplements) FROM Project p";

    private static final BigDecimal NEAR = new BigDecimal("1.5");
    private static final BigDecimal WEAK = BigDecimal.valueOf(5);
    private static final int OFTEN = 2;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    LegalParameters parameters;

    @Inject
    DistrictAuthority authority;

    @Inject
    WorkingDayCalendar calendar;

    @Inject
    BusinessClock clock;

    WorkRow row(WorkLine line, WorkTask task) {
        LocalDate today = clock.today();
        List<WorkFlag> flags = flags(line, today);
        return new WorkRow(line.id(), line.code(), line.version(), line.name(), line.type(), line.state(), line.manager(),
                units.name(line.communeId()), line.districtId(), units.name(line.districtId()), line.cycles(), Money.vnd(line.total()),
                Money.vnd(line.stateSupport()), line.capPercent(),
                line.average() == null ? null : new WorkRow.Score(line.lowest(), line.average(), line.highest()),
                line.supplements(), line.returnCount(), line.newReasons(), line.softOverlaps(), line.missingPapers(), line.participants(), line.targetPersons(), line.dueOn(),
                line.dueOn() == null || line.clockPaused() ? null : calendar.workingDaysBetween(today, line.dueOn()),
                line.clockPaused(), line.stateSince(), flags,
                agencies.byId(line.agencyId()).map(AgencyView::name).orElse(""),
                task == WorkTask.DECIDE && flags.contains(WorkFlag.OVER_AUTHORITY) ? WorkTask.RAISE : task);
    }

    /**
     * That a dossier bears any flag, over the alias {@code p}: the database's word for {@link #flags}, so
     * that it can count and choose; a test holds the two together.
     *
     * @param provinces where the numbers of the provinces are asked for; null for those of the whole country
     * @param values takes the values of the condition's question marks
     */
    String flagged(Collection<Long> provinces, List<Object> values) {
        LocalDate today = clock.today();
        List<String> any = new ArrayList<>(List.of("p.marks.any = TRUE"));
        for (Long province : provinces) {
            String there = province == null ? "" : "p.provinceId = ? AND ";
            any.add(there + "p.marks.average < ?");
            any.add(there + WaitingFor.OF_THE_DISTRICT + " AND p.stateSupport > ?");
            if (province != null) {
                values.add(province);
            }
            values.add(parameters.at(ParameterCode.PASS_AVERAGE, today, province).value().add(WEAK));
            if (province != null) {
                values.add(province);
            }
            values.add(Manager.DISTRICT);
            values.add(authority.on(today, province).limit().dong());
        }
        return "CASE WHEN (" + String.join(") OR (", any) + ") THEN 1 ELSE 0 END = 1";
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
        if (line.softOverlaps() > 0) {
            flags.add(WorkFlag.DOUBLE_SUPPORT);
        }
        if (line.missingPapers() > 0) {
            flags.add(WorkFlag.PAPERS_MISSING);
        }
        if (line.changes() > 0) {
            flags.add(WorkFlag.CHANGED_AFTER_APPRAISAL);
        }
        if (line.returnCount() >= OFTEN) {
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
        if (line.raised()) {
            flags.add(WorkFlag.RAISED);
        } else if (line.manager() == Manager.DISTRICT && !authority.on(today, line.provinceId()).covers(state)) {
            flags.add(WorkFlag.OVER_AUTHORITY);
        }
        return flags;
    }
}
