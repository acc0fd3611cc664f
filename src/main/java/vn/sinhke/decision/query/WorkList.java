package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Slice;

/**
 * The work of the signed-in person, nearest term first, by pages after a key. At most four statements a page, however
 * long it is: the opinions asked for, the seats, the pending adjustments of leaders, the rows.
 */
@ApplicationScoped
public class WorkList {
    /** How far a tab is counted. */
    public static final int CAP = 1000;

    private static final int DECIDED_DAYS = 30;
    private static final String SORT = "dueOn";
    private static final String NEVER = "{d '9999-12-31'}";
    private static final Set<String> GIVEN_BACK = Set.of(ProjectAction.RETURN.name(), ProjectAction.REQUEST_SUPPLEMENT.name(),
            ProjectAction.SEND_BACK.name());
    private static final Set<String> DECIDED = Set.of(ProjectAction.APPROVE.name(), ProjectAction.REJECT.name(),
            ProjectAction.CONCLUDE_PASS.name(), ProjectAction.CONCLUDE_FAIL.name(), ProjectAction.DECIDE_ADJUSTMENT.name());
    private static final Set<ProjectState> UNDECIDED = EnumSet.of(ProjectState.SUBMITTED, ProjectState.RETURNED,
            ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL);
    private static final Set<ProjectState> HELD_BY_OTHERS = EnumSet.of(ProjectState.SUBMITTED, ProjectState.ACCEPTED,
            ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL, ProjectState.PENDING_APPROVAL);

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

    /** One page of the actor's work. */
    public Slice<WorkRow> slice(WorkFilter by, String after, int limit) {
        Actor who = actor.get();
        Map<Long, WorkTask> found = found(by.getTab(), who);
        Filters where = where(by, who, found);
        beyond(where, after);
        List<WorkLine> lines = where.bind(em.createQuery(WorkRows.SELECT + where.where()
                + " ORDER BY COALESCE(p.dueOn, " + NEVER + "), p.id", WorkLine.class)).setMaxResults(limit + 1).getResultList();
        boolean more = lines.size() > limit;
        List<WorkLine> page = more ? lines.subList(0, limit) : lines;
        String next = more ? token(page.get(limit - 1)) : null;
        boolean mine = by.getTab() == WorkTab.WAITING_FOR_ME || by.getTab() == WorkTab.DELEGATED_TO_ME;
        return new Slice<>(page.stream().map(line -> rows.row(line,
                mine ? found.getOrDefault(line.id(), WorkTask.in(line.state())) : WorkTask.NONE)).toList(), next);
    }

    /** One dossier as a row of work, whoever it waits for; the caller has checked that it may be seen. */
    public Optional<WorkRow> row(Long projectId) {
        return em.createQuery(WorkRows.SELECT + " WHERE p.id = :id", WorkLine.class).setParameter("id", projectId)
                .getResultStream().findFirst().map(line -> rows.row(line, WorkTask.in(line.state())));
    }

    /** How many dossiers a tab holds, counted no further than the cap. */
    public int count(WorkFilter by) {
        Actor who = actor.get();
        Filters where = where(by, who, found(by.getTab(), who));
        return where.bind(em.createQuery("SELECT p.id FROM Project p" + where.where(), Long.class))
                .setMaxResults(CAP + 1).getResultList().size();
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
    private Map<Long, WorkTask> found(WorkTab tab, Actor who) {
        if (tab != WorkTab.WAITING_FOR_ME) {
            return Map.of();
        }
        Map<Long, WorkTask> found = new HashMap<>();
        seats.opinions(who.id()).forEach(id -> found.put(id, WorkTask.GIVE_OPINION));
        found.putAll(seats.of(who.id()));
        if (who.has(Role.PROVINCE_LEADER) || who.has(Role.DISTRICT_LEADER)) {
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
        return by.isToDecide() ? where.eq("p.state", ProjectState.PENDING_APPROVAL) : where;
    }

    /** What the history tells of this person; the days narrow the search in its index. */
    private Filters did(Filters where, Actor who, Set<String> actions, LocalDate since) {
        return where.and("p.id IN (SELECT h.subjectId FROM HistoryEntry h WHERE h.actorId = ? AND h.occurredAt >= ?"
                        + " AND h.businessDay >= ? AND h.subjectType = 'Project' AND h.action IN ?)",
                who.id(), since.minusDays(1).atStartOfDay(), since, actions);
    }

    private void withOthers(Filters where, Actor who) {
        List<Long> units = who.roles().stream()
                .filter(held -> held.role() == Role.DISTRICT_OFFICER || held.role() == Role.COMMUNE_OFFICER)
                .map(Held::unitId).toList();
        where.in("p.ownerUnitId", units).in("p.state", HELD_BY_OTHERS);
        if (!units.isEmpty()) {
            where.and("p.districtId IN ? OR p.communeId IN ?", units, units);
        }
    }

    private static void beyond(Filters where, String after) {
        if (after == null || after.isBlank()) {
            return;
        }
        Cursor.Token token = Cursor.Token.of(after, SORT);
        try {
            LocalDate due = token.value().isEmpty() ? null : LocalDate.parse(token.value());
            if (due == null) {
                where.and("p.dueOn IS NULL AND p.id > ?", token.id());
            } else {
                where.and("p.dueOn IS NULL OR p.dueOn > ? OR (p.dueOn = ? AND p.id > ?)", due, due, token.id());
            }
        } catch (DateTimeException tampered) {
            throw Cursor.Token.foreign();
        }
    }

    private static String token(WorkLine last) {
        return new Cursor.Token(SORT, last.id(), last.dueOn() == null ? "" : last.dueOn().toString()).encode();
    }
}
