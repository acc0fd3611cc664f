package vn.sinhke.handing.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;

/** Units and departments that ended and under which dossiers with something to do still stand; for administrators. */
@ApplicationScoped
public class EndedPlaces {
    private static final List<ProjectState> OPEN = Arrays.stream(ProjectState.values()).filter(state -> !state.isFinal()).toList();

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * Each with its number of dossiers, ordered by code. A dossier is counted under its district; without one, under the smallest unit that ended; where all
     * its units last, under its department.
     */
    public List<EndedPlace> all() {
        requireAdmin();
        LocalDate today = clock.today();
        Map<Place, Integer> numbers = new LinkedHashMap<>();
        for (Object[] row : em.createQuery("SELECT p.districtId, p.communeId, p.ownerUnitId, p.provinceId, p.agencyId, COUNT(p.id) FROM Project p WHERE p.state IN :open"
                + " GROUP BY p.districtId, p.communeId, p.ownerUnitId, p.provinceId, p.agencyId", Object[].class).setParameter("open", OPEN).getResultList()) {
            ended(today, (Long) row[4], (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3])
                    .ifPresent(place -> numbers.merge(place, ((Number) row[5]).intValue(), Integer::sum));
        }
        return numbers.entrySet().stream().map(one -> new EndedPlace(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(one -> one.place().code())).toList();
    }

    /** The place that is asked for by this key, ended or not. */
    public Place of(String key) {
        return agencies.byCode(key).filter(AgencyView::isDepartment).map(Place::of).or(() -> units.byId(RowId.orNull(key)).map(Place::of))
                .orElseThrow(Problem.NotFound::new);
    }

    /** The dossiers under one such place, in the order of their codes. */
    public List<UnitDossier> under(Place place) {
        requireAdmin();
        LocalDate today = clock.today();
        List<UnitDossier> found = new ArrayList<>(em.createQuery("SELECT NEW vn.sinhke.handing.query.UnitDossier(p.id, p.code, p.name, p.state, p.ownerUnitId,"
                        + " p.communeId, p.districtId, p.provinceId, p.agencyId) FROM Project p WHERE p.state IN :open AND ("
                        + (place.isDepartment() ? "p.agencyId = :place" : "p.districtId = :place OR p.communeId = :place OR p.ownerUnitId = :place"
                        + " OR p.provinceId = :place") + ") ORDER BY p.code", UnitDossier.class)
                .setParameter("open", OPEN).setParameter("place", place.isDepartment() ? place.agencyId() : place.unitId()).getResultList());
        found.removeIf(one -> ended(today, one.agencyId(), one.districtId(), one.communeId(), one.ownerUnitId(), one.provinceId())
                .filter(place::equals).isEmpty());
        return found;
    }

    private Optional<Place> ended(LocalDate today, Long agencyId, Long... unitIds) {
        return Stream.concat(Stream.of(unitIds).map(units::byId).flatMap(Optional::stream).map(Place::of),
                        agencies.byId(agencyId).filter(AgencyView::isDepartment).map(Place::of).stream())
                .filter(place -> place.validTo() != null && place.validTo().isBefore(today)).findFirst();
    }

    private void requireAdmin() {
        if (!actor.get().has(Role.ADMIN)) {
            throw new Problem.NotAllowed("account.adminOnly");
        }
    }
}
