package vn.sinhke.report.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.decision.query.WaitingPlaces;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectList;
import vn.sinhke.project.query.ProjectScope;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.report.domain.Days;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.WorkingDayCalendar;

/** Who holds how much, how long it takes, what is given back, of all that the reader may see; one statement each. */
@ApplicationScoped
public class Figures {
    private static final Set<ProjectAction> PASSED = EnumSet.of(ProjectAction.ACCEPT, ProjectAction.CONCLUDE_PASS, ProjectAction.CONCLUDE_FAIL,
            ProjectAction.APPROVE, ProjectAction.REJECT);
    private static final Set<ProjectAction> RETURNED = EnumSet.of(ProjectAction.RETURN, ProjectAction.REQUEST_SUPPLEMENT, ProjectAction.SEND_BACK);
    private static final int MOST_OFFICERS = 200;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    ProjectScope scope;

    @Inject
    CurrentActor actor;

    @Inject
    Agencies agencies;

    @Inject
    Units units;

    @Inject
    WorkingDayCalendar calendar;

    @Inject
    BusinessClock clock;

    /** Who holds what now, the most late first. */
    public List<Held> held() {
        LocalDate today = clock.today();
        Filters where = new Filters();
        String late = where.parameter(today);
        String from = where.parameter(today);
        String until = where.parameter(calendar.plusWorkingDays(today, ProjectList.SOON));
        where.in("p.state", WaitingPlaces.WAITING);
        scope.narrow(where, actor.get());
        List<HeldCount> counts = where.bind(em.createQuery("SELECT NEW vn.sinhke.report.query.HeldCount(p.state, p.agencyId, p.ownerUnitId, COUNT(p.id),"
                + " SUM(CASE WHEN p.clockPaused = FALSE AND p.dueOn < " + late + " THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN p.clockPaused = FALSE AND p.dueOn >= " + from + " AND p.dueOn <= " + until + " THEN 1 ELSE 0 END)) FROM Project p"
                + where.where() + " GROUP BY p.state, p.agencyId, p.ownerUnitId", HeldCount.class)).getResultList();
        Map<List<Object>, Held> places = new LinkedHashMap<>();
        counts.forEach(one -> {
            boolean back = one.state() == ProjectState.RETURNED;
            Long agency = back ? null : one.agencyId();
            Long owner = back ? one.ownerUnitId() : null;
            places.merge(Arrays.asList(one.state(), agency, owner),
                    new Held(one.state(), agency, owner, back ? units.name(owner) : holder(one.state(), agency), one.number(), one.late(), one.soon()),
                    (a, b) -> new Held(a.state(), agency, owner, a.place(), a.number() + b.number(), a.late() + b.late(), a.soon() + b.soon()));
        });
        return places.values().stream().sorted(Comparator.comparing(Held::late).thenComparing(Held::soon).thenComparing(Held::number).reversed()
                .thenComparing(Held::state).thenComparing(Held::place)).toList();
    }

    /** How long the steps took that ended in the period: for each step all agencies together, then each by itself. */
    public List<Stage> stages(Period period) {
        Filters where = new Filters().and("h.subjectType = 'Project' AND h.businessDay >= ? AND h.businessDay <= ?", period.from(), period.to())
                .and("h.fromState <> h.toState").in("h.fromState", WaitingPlaces.WAITING.stream().map(Enum::name).toList())
                .and("p.id = h.subjectId AND e.id = (SELECT MAX(x.id) FROM HistoryEntry x WHERE x.subjectType = 'Project'"
                        + " AND x.subjectId = h.subjectId AND x.id < h.id AND x.toState = h.fromState AND x.fromState <> x.toState)");
        scope.narrow(where, actor.get());
        List<SpanCount> spans = where.bind(em.createQuery("SELECT NEW vn.sinhke.report.query.SpanCount(h.fromState, p.agencyId, e.businessDay,"
                + " h.businessDay, COUNT(h.id)) FROM HistoryEntry h, HistoryEntry e, Project p" + where.where()
                + " GROUP BY h.fromState, p.agencyId, e.businessDay, h.businessDay", SpanCount.class)).getResultList();
        Map<ProjectState, Map<String, Days>> byState = new EnumMap<>(ProjectState.class);
        spans.forEach(span -> byState.computeIfAbsent(ProjectState.valueOf(span.state()), state -> new LinkedHashMap<>())
                .computeIfAbsent(name(span.agencyId()), agency -> new Days())
                .add(calendar.workingDaysBetween(span.came(), span.left()), span.number()));
        List<Stage> stages = new ArrayList<>();
        byState.forEach((state, byAgency) -> {
            Days all = new Days();
            byAgency.values().forEach(all::addAll);
            stages.add(new Stage(state, null, all));
            if (byAgency.size() > 1) {
                byAgency.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> stages.add(new Stage(state, one.getKey(), one.getValue())));
            }
        });
        return stages;
    }

    /** What each person passed on and gave back in the period, the most returns first. */
    public List<Officer> officers(Period period) {
        Set<String> actions = new HashSet<>();
        PASSED.forEach(action -> actions.add(action.name()));
        RETURNED.forEach(action -> actions.add(action.name()));
        Filters where = new Filters().and("h.subjectType = 'Project' AND h.businessDay >= ? AND h.businessDay <= ? AND h.action IN ? AND p.id = h.subjectId",
                period.from(), period.to(), actions);
        scope.narrow(where, actor.get());
        List<OfficerCount> counts = where.bind(em.createQuery("SELECT NEW vn.sinhke.report.query.OfficerCount(h.actorUsername, h.actorName, h.actorOffice,"
                + " h.action, COUNT(h.id)) FROM HistoryEntry h, Project p" + where.where()
                + " GROUP BY h.actorUsername, h.actorName, h.actorOffice, h.action", OfficerCount.class)).getResultList();
        Map<List<String>, Officer> people = new LinkedHashMap<>();
        counts.forEach(one -> {
            boolean back = RETURNED.contains(ProjectAction.valueOf(one.action()));
            people.merge(Arrays.asList(one.username(), one.name(), one.office()),
                    new Officer(one.name(), one.office(), back ? 0 : one.number(), back ? one.number() : 0),
                    (a, b) -> new Officer(a.name(), a.office(), a.passed() + b.passed(), a.returned() + b.returned()));
        });
        return people.values().stream().sorted(Comparator.comparing(Officer::returned).thenComparing(Officer::passed).reversed()
                .thenComparing(Officer::name)).limit(MOST_OFFICERS).toList();
    }

    /** How often the dossiers submitted in the period were given back: none, once, twice … */
    public List<ReturnCount> returns(Period period) {
        Filters where = new Filters().and("p.applicationDate >= ? AND p.applicationDate <= ?", period.from(), period.to());
        scope.narrow(where, actor.get());
        return where.bind(em.createQuery("SELECT NEW vn.sinhke.report.query.ReturnCount(p.returnCount, COUNT(p.id)) FROM Project p" + where.where()
                + " GROUP BY p.returnCount ORDER BY p.returnCount", ReturnCount.class)).getResultList();
    }

    /** What waits for the decision is with the committee, whoever of its departments presented it. */
    private String holder(ProjectState state, Long agencyId) {
        return state != ProjectState.PENDING_APPROVAL ? name(agencyId) : agencies.byId(agencyId).filter(AgencyView::isDepartment)
                .flatMap(presenter -> agencies.committeeOf(presenter.unitId()).map(committee -> committee.name() + " · " + presenter.name()))
                .orElseGet(() -> name(agencyId));
    }

    private String name(Long agencyId) {
        return agencies.byId(agencyId).map(AgencyView::name).orElse("");
    }
}
