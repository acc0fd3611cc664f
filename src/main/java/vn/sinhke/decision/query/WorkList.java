package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.FirstRows;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.WorkingDayCalendar;

/**
 * The work of the signed-in person, nearest term first, by pages after a key. At most four statements a page, however
 * long it is: the opinions asked for, the seats, the pending adjustments of leaders, the rows.
 */
@ApplicationScoped
public class WorkList {
    /** How far a tab is counted. */
    public static final int CAP = 1000;

    /** A term is near from so many working days on. */
    public static final int SOON_DAYS = 2;

    /** A tab of so many dossiers is counted from its rows. */
    static final int SHORT = 100;

    private static final int DECIDED_DAYS = 30;
    private static final String SORT = "dueOn";
    private static final String EVERY = "1 = 1";
    /** The day by which dossiers without a term are ordered. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Set<String> GIVEN_BACK = Set.of(ProjectAction.RETURN.name(), ProjectAction.REQUEST_SUPPLEMENT.name(),
            ProjectAction.SEND_BACK.name());
    private static final Set<String> DECIDED = Set.of(ProjectAction.APPROVE.name(), ProjectAction.REJECT.name(),
            ProjectAction.CONCLUDE_PASS.name(), ProjectAction.CONCLUDE_FAIL.name(), ProjectAction.DECIDE_ADJUSTMENT.name());
    private static final Set<Role> LEADERS = EnumSet.of(Role.PROVINCE_LEADER, Role.DISTRICT_LEADER);
    private static final Set<ProjectState> UNDECIDED = EnumSet.of(ProjectState.SUBMITTED, ProjectState.RETURNED,
            ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL);
    private static final Set<ProjectState> HELD_BY_OTHERS = EnumSet.of(ProjectState.SUBMITTED, ProjectState.ACCEPTED,
            ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL, ProjectState.PENDING_APPROVAL);

    private final Set<String> longTabs = ConcurrentHashMap.newKeySet();

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    SeatTasks seats;

    @Inject
    WorkRows rows;

    @Inject
    Units units;

    @Inject
    WorkingDayCalendar calendar;

    /** Whether the person approves: whoever does sees what waits for approval first. */
    public static boolean decides(Actor who) {
        return who.hasAny(LEADERS);
    }

    /** One page of the actor's work. */
    public Slice<WorkRow> slice(WorkFilter by, String after, int limit) {
        return page(read(by, after, limit + 1), limit);
    }

    /**
     * The first page and what stands beside its filters: of a short tab both from one statement, of a long one by one each. Which
     * tabs are long is remembered, so that a long one is not tried as a short one each time.
     */
    public WorkDesk desk(WorkFilter by, int limit) {
        String tab = actor.get().id() + "/" + by.getTab();
        List<WorkRow> whole = longTabs.contains(tab) ? null : read(by.whole(), null, SHORT + 1);
        if (whole != null && whole.size() <= SHORT) {
            return new WorkDesk(page(whole.stream().filter(by::leaves).toList(), limit), WorkFacets.of(by, whole));
        }
        WorkFacets facets = facets(by);
        if (facets.whole() > SHORT) {
            longTabs.add(tab);
        } else {
            longTabs.remove(tab);
        }
        return new WorkDesk(whole == null || by.isChoosing() || limit > SHORT ? slice(by, null, limit) : page(whole, limit), facets);
    }

    private List<WorkRow> read(WorkFilter by, String after, int most) {
        Actor who = actor.get();
        Map<Long, WorkTask> found = found(by, who);
        Filters where = where(by, who, found);
        beyond(where, after);
        boolean mine = by.getTab() == WorkTab.WAITING_FOR_ME || by.getTab() == WorkTab.DELEGATED_TO_ME;
        return where.bind(FirstRows.of(em, WorkRows.SELECT + where.where() + " ORDER BY p.marks.dueKey, p.id", WorkLine.class, most))
                .getResultList().stream()
                .map(line -> rows.row(line, mine ? found.getOrDefault(line.id(), WorkTask.in(line.state())) : WorkTask.NONE)).toList();
    }

    private static Slice<WorkRow> page(List<WorkRow> found, int limit) {
        return found.size() <= limit ? new Slice<>(found, null) : new Slice<>(List.copyOf(found.subList(0, limit)), token(found.get(limit - 1)));
    }

    /** One dossier as a row of work, whoever it waits for; the caller has checked that it may be seen. */
    public Optional<WorkRow> row(Long projectId) {
        return em.createQuery(WorkRows.SELECT + " WHERE p.id = :id", WorkLine.class).setParameter("id", projectId)
                .getResultStream().findFirst().map(line -> rows.row(line, WorkTask.in(line.state())));
    }

    /** How many dossiers a tab holds, counted no further than the cap. */
    public int count(WorkFilter by) {
        Actor who = actor.get();
        Filters where = where(by, who, found(by, who));
        return where.bind(FirstRows.of(em, "SELECT p.id FROM Project p" + where.where(), Long.class, CAP + 1)).getResultList().size();
    }

    /** What the tab holds by type, district, flag and term, and the sums of what the filter leaves of it; one statement. */
    public WorkFacets facets(WorkFilter by) {
        Actor who = actor.get();
        WorkFilter whole = by.whole();
        Filters where = where(whole, who, found(whole, who));
        String flagged = flagged(where, who);
        String soon = "p.clockPaused = FALSE AND p.marks.dueKey <= " + where.parameter(lastSoonDay());
        String chosen = chosen(by, flagged) + (by.isSoon() ? " AND " + soon : "");
        List<Object[]> found = where.bind(em.createQuery("SELECT p.type, p.districtId, COUNT(p.id)"
                + sum(flagged, "1") + sum(soon, "1") + sum(chosen, "1") + sum(chosen, "p.totalCost") + sum(chosen, "p.stateSupport") + " FROM Project p" + where.where()
                + " GROUP BY p.type, p.districtId", Object[].class)).getResultList();
        return new WorkFacets(by, found.stream().map(WorkList::facet).toList());
    }

    private static WorkFacet facet(Object[] row) {
        long[] sums = new long[row.length];
        for (int i = 2; i < row.length; i++) {
            sums[i] = ((Number) row[i]).longValue();
        }
        return new WorkFacet((ProjectType) row[0], (Long) row[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
    }

    private static String chosen(WorkFilter by, String flagged) {
        return by.getFlagged() == null ? EVERY : by.getFlagged() ? flagged : flagged.replaceFirst("1$", "0");
    }

    private static String sum(String condition, String what) {
        return ", SUM(" + (condition.equals(EVERY) ? what : "CASE WHEN " + condition + " THEN " + what + " ELSE 0 END") + ")";
    }

    /** The condition with its values named in these filters. */
    private String flagged(Filters where, Actor who) {
        List<Object> values = new ArrayList<>();
        String condition = rows.flagged(provinces(who), values);
        StringBuilder named = new StringBuilder();
        int next = 0;
        for (char c : condition.toCharArray()) {
            named.append(c == '?' ? where.parameter(values.get(next++)) : String.valueOf(c));
        }
        return named.toString();
    }

    /** The provinces of the actor's offices; that of nobody's office is the whole country. */
    private Set<Long> provinces(Actor who) {
        Set<Long> provinces = new LinkedHashSet<>();
        who.roles().forEach(held -> provinces.add(held.unitId() == null ? null : units.provinceOf(held.unitId()).map(UnitView::id).orElse(null)));
        who.delegations().forEach(power -> provinces.add(power.unitId() == null ? null : units.provinceOf(power.unitId()).map(UnitView::id).orElse(null)));
        if (provinces.size() > 1) {
            provinces.remove(null);
        }
        return provinces.isEmpty() ? Collections.singleton(null) : provinces;
    }

    /** The last day whose distance from today is two working days. */
    private LocalDate lastSoonDay() {
        LocalDate day = calendar.plusWorkingDays(clock.today(), SOON_DAYS);
        while (calendar.workingDaysBetween(clock.today(), day.plusDays(1)) <= SOON_DAYS) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many dossiers each tab of the queue holds, for whoever knows the shown one's already; at most two statements. */
    public Map<WorkTab, Integer> counts(WorkFilter shown, WorkFacets facets) {
        Map<WorkTab, Integer> all = new EnumMap<>(WorkTab.class);
        done(all);
        all.put(shown.getTab(), Math.toIntExact(Math.min(CAP + 1L, facets.whole())));
        if (!actor.get().delegations().isEmpty()) {
            all.computeIfAbsent(WorkTab.DELEGATED_TO_ME, tab -> count(WorkFilter.of(tab)));
        }
        all.computeIfAbsent(WorkTab.WAITING_FOR_ME, tab -> {
            WorkFilter waiting = WorkFilter.of(tab);
            waiting.setToDecide(decides(actor.get()));
            return count(waiting);
        });
        return all;
    }

    /** What this person gave back and decided, counted from one reading of the own history. */
    private void done(Map<WorkTab, Integer> all) {
        LocalDate year = clock.today().minusYears(1);
        LocalDate month = clock.today().minusDays(DECIDED_DAYS);
        Filters where = new Filters();
        String givenBack = "h.action IN " + where.parameter(GIVEN_BACK) + " AND p.state IN " + where.parameter(UNDECIDED) + " AND h.businessDay >= " + where.parameter(year);
        String decided = "h.action IN " + where.parameter(DECIDED) + " AND h.businessDay >= " + where.parameter(month);
        where.eq("h.actorId", actor.get().id()).eq("h.subjectType", "Project").atLeast("h.occurredAt", year.minusDays(1).atStartOfDay());
        Object[] found = where.bind(em.createQuery("SELECT " + distinct(givenBack) + ", " + distinct(decided)
                + " FROM HistoryEntry h JOIN Project p ON p.id = h.subjectId" + where.where(), Object[].class)).getSingleResult();
        all.put(WorkTab.RETURNED, Math.toIntExact(Math.min(CAP + 1L, (Long) found[0])));
        all.put(WorkTab.DECIDED, Math.toIntExact(Math.min(CAP + 1L, (Long) found[1])));
    }

    private static String distinct(String condition) {
        return "COUNT(DISTINCT CASE WHEN " + condition + " THEN p.id ELSE NULL END)";
    }

    /** How many dossiers each tab of the queue holds. */
    public Map<WorkTab, Integer> counts() {
        Map<WorkTab, Integer> all = new EnumMap<>(WorkTab.class);
        boolean powers = !actor.get().delegations().isEmpty();
        WorkTab.QUEUE.forEach(tab -> all.put(tab,
                tab == WorkTab.DELEGATED_TO_ME && !powers ? 0 : count(WorkFilter.of(tab))));
        return all;
    }

    /** Dossiers that wait for the actor by another way than role and territory, with what to do. */
    private Map<Long, WorkTask> found(WorkFilter by, Actor who) {
        if (by.getTab() != WorkTab.WAITING_FOR_ME || by.isToDecide()) {
            return Map.of();
        }
        Map<Long, WorkTask> found = new HashMap<>();
        seats.opinions(who.id()).forEach(id -> found.put(id, WorkTask.GIVE_OPINION));
        found.putAll(seats.of(who.id()));
        if (decides(who)) {
            seats.adjustments(who).forEach(id -> found.put(id, WorkTask.DECIDE_ADJUSTMENT));
        }
        return found;
    }

    private Filters where(WorkFilter by, Actor who, Map<Long, WorkTask> found) {
        Filters where = new Filters();
        switch (by.getTab()) {
            case WAITING_FOR_ME -> WaitingFor.inOwnRight(where, who, found.keySet());
            case DELEGATED_TO_ME -> WaitingFor.byDelegation(where, who, clock.today());
            case RETURNED -> did(where, who, GIVEN_BACK, clock.today().minusYears(1)).in("p.state", UNDECIDED);
            case DECIDED -> did(where, who, DECIDED, clock.today().minusDays(DECIDED_DAYS));
            case WITH_OTHERS -> withOthers(where, who);
        }
        where.eq("p.type", by.getType()).eq("p.districtId", by.getDistrictId());
        if (by.getFlagged() != null) {
            where.and(chosen(by, flagged(where, who)));
        }
        if (by.isSoon()) {
            where.eq("p.clockPaused", false).atMost("p.marks.dueKey", lastSoonDay());
        }
        return by.isToDecide() ? where.eq("p.state", ProjectState.PENDING_APPROVAL) : where;
    }

    /** What the history tells of this person; the days narrow the search in its index. */
    private Filters did(Filters where, Actor who, Set<String> actions, LocalDate since) {
        return where.and("p.id IN (SELECT h.subjectId FROM HistoryEntry h WHERE h.actorId = ? AND h.occurredAt >= ?"
                        + " AND h.businessDay >= ? AND h.subjectType = 'Project' AND h.action IN ?)",
                who.id(), since.minusDays(1).atStartOfDay(), since, actions);
    }

    private void withOthers(Filters where, Actor who) {
        List<Long> units = SeatTasks.units(who, Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER);
        List<Long> districts = SeatTasks.units(who, Role.DISTRICT_LEADER);
        where.and("p.ownerUnitId IN ? AND p.state IN ? AND (p.districtId IN ? OR p.communeId IN ?)"
                + " OR p.districtId IN ? AND p.state = ? AND p.manager = ? AND p.raisedToProvince = TRUE",
                units, HELD_BY_OTHERS, units, units, districts, ProjectState.PENDING_APPROVAL, Manager.DISTRICT);
    }

    private static void beyond(Filters where, String after) {
        if (after == null || after.isBlank()) {
            return;
        }
        Cursor.Token token = Cursor.Token.of(after, SORT);
        try {
            LocalDate due = token.value().isEmpty() ? NEVER : LocalDate.parse(token.value());
            where.and("p.marks.dueKey > ? OR (p.marks.dueKey = ? AND p.id > ?)", due, due, token.id());
        } catch (DateTimeException tampered) {
            throw Cursor.Token.foreign();
        }
    }

    private static String token(WorkRow last) {
        return new Cursor.Token(SORT, last.id(), last.dueOn() == null ? "" : last.dueOn().toString()).encode();
    }
}
