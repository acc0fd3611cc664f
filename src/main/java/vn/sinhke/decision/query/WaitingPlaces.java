package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectList;
import vn.sinhke.project.query.ProjectScope;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.WorkingDayCalendar;

/** Who is late and where dossiers wait, of all that the reader may see, by step and place; the latest first. Two statements. */
@ApplicationScoped
public class WaitingPlaces {
    /** Where a dossier waits for somebody before it is decided. */
    public static final Set<ProjectState> WAITING = Collections.unmodifiableSet(EnumSet.of(ProjectState.SUBMITTED, ProjectState.RETURNED, ProjectState.ACCEPTED,
            ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL, ProjectState.PENDING_APPROVAL));

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

    /** Where dossiers are: the appraising agency, or the unit that has them back. */
    private record Place(ProjectState state, Long agencyId, Long ownerUnitId) {
        static Place of(WaitingCount count) {
            boolean back = count.state() == ProjectState.RETURNED;
            return new Place(count.state(), back ? null : count.agencyId(), back ? count.ownerUnitId() : null);
        }
    }

    public List<WaitingPlace> all() {
        LocalDate today = clock.today();
        Map<Place, WaitingCount> all = counted(new Filters());
        Map<Place, WaitingCount> late = counted(ProjectList.late(new Filters(), today));
        return all.entrySet().stream().map(entry -> {
            Place at = entry.getKey();
            WaitingCount over = late.get(at);
            LocalDate due = entry.getValue().firstDue();
            return new WaitingPlace(at.state(), at.agencyId(), at.ownerUnitId(), name(at), entry.getValue().number(),
                    over == null ? 0 : over.number(), due == null ? null : calendar.workingDaysBetween(today, due));
        }).sorted(Comparator.comparing(WaitingPlace::late).reversed()
                .thenComparing(WaitingPlace::daysLeft, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(WaitingPlace::state).thenComparing(WaitingPlace::place)).toList();
    }

    private Map<Place, WaitingCount> counted(Filters where) {
        where.in("p.state", WAITING);
        scope.narrow(where, actor.get());
        List<WaitingCount> counts = where.bind(em.createQuery("SELECT NEW vn.sinhke.decision.query.WaitingCount(p.state, p.agencyId, p.ownerUnitId,"
                + " COUNT(p.id), MIN(p.dueOn)) FROM Project p" + where.where() + " GROUP BY p.state, p.agencyId, p.ownerUnitId", WaitingCount.class))
                .getResultList();
        Map<Place, WaitingCount> merged = new LinkedHashMap<>();
        counts.forEach(one -> merged.merge(Place.of(one), one, (a, b) -> new WaitingCount(a.state(), a.agencyId(), a.ownerUnitId(),
                a.number() + b.number(), a.firstDue() == null || b.firstDue() != null && b.firstDue().isBefore(a.firstDue()) ? b.firstDue() : a.firstDue())));
        return merged;
    }

    private String name(Place at) {
        return at.agencyId() == null ? units.name(at.ownerUnitId()) : agencies.byId(at.agencyId()).map(AgencyView::name).orElse("");
    }
}
