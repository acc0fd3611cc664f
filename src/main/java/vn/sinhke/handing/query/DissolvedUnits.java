package vn.sinhke.handing.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** Units that ended and under which dossiers with something to do still stand; for administrators. */
@ApplicationScoped
public class DissolvedUnits {
    private static final List<ProjectState> OPEN = Arrays.stream(ProjectState.values()).filter(state -> !state.isFinal()).toList();

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /** Each with its number of dossiers, ordered by code. A dossier is counted under its district; without one, under the smallest unit that ended. */
    public List<DissolvedUnit> all() {
        requireAdmin();
        LocalDate today = clock.today();
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        for (Object[] row : em.createQuery("SELECT p.districtId, p.communeId, p.ownerUnitId, p.provinceId, COUNT(p.id) FROM Project p WHERE p.state IN :open"
                + " GROUP BY p.districtId, p.communeId, p.ownerUnitId, p.provinceId", Object[].class).setParameter("open", OPEN).getResultList()) {
            ended(today, (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3])
                    .ifPresent(unit -> numbers.merge(unit.id(), ((Number) row[4]).intValue(), Integer::sum));
        }
        return numbers.entrySet().stream().map(one -> new DissolvedUnit(units.byId(one.getKey()).orElseThrow(), one.getValue()))
                .sorted((a, b) -> a.unit().code().compareTo(b.unit().code())).toList();
    }

    /** The dossiers under one such unit, in the order of their codes. */
    public List<UnitDossier> under(Long unitId) {
        requireAdmin();
        LocalDate today = clock.today();
        List<UnitDossier> found = new ArrayList<>(em.createQuery("SELECT NEW vn.sinhke.handing.query.UnitDossier(p.id, p.code, p.name, p.state, p.ownerUnitId,"
                        + " p.communeId, p.districtId, p.provinceId) FROM Project p WHERE p.state IN :open AND (p.districtId = :unit OR p.communeId = :unit"
                        + " OR p.ownerUnitId = :unit OR p.provinceId = :unit) ORDER BY p.code", UnitDossier.class)
                .setParameter("open", OPEN).setParameter("unit", unitId).getResultList());
        found.removeIf(one -> ended(today, one.districtId(), one.communeId(), one.ownerUnitId(), one.provinceId())
                .filter(unit -> unit.id().equals(unitId)).isEmpty());
        return found;
    }

    private Optional<UnitView> ended(LocalDate today, Long... ids) {
        return Stream.of(ids).filter(Objects::nonNull).map(units::byId).flatMap(Optional::stream)
                .filter(unit -> unit.validTo() != null && unit.validTo().isBefore(today)).findFirst();
    }

    private void requireAdmin() {
        if (!actor.get().has(Role.ADMIN)) {
            throw new Problem.NotAllowed("account.adminOnly");
        }
    }
}
