package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.shared.UnitLevel;

/** Which ended agencies an agency stands in for: those of the units that its own unit followed. Source: NQ 1683/NQ-UBTVQH15, NQ 202/2025/QH15. */
@ApplicationScoped
public class AgencySuccession {
    @Inject
    Agencies agencies;

    @Inject
    Units units;

    /** The agency itself, and those that it followed. */
    public List<Long> heritage(Long agencyId) {
        return Stream.concat(Stream.of(agencyId), agencies.byId(agencyId).stream().flatMap(this::followed)).toList();
    }

    /** The agencies that may use some of the money that this one may use: those that it followed, and whoever else followed them. */
    public List<Long> sharing(Long agencyId) {
        List<Long> own = heritage(agencyId);
        return own.stream().noneMatch(this::hasEnded) ? own
                : agencies.all().stream().map(AgencyView::id).filter(other -> !Collections.disjoint(heritage(other), own)).toList();
    }

    private boolean hasEnded(Long agencyId) {
        return agencies.byId(agencyId).map(AgencyView::validTo).isPresent();
    }

    private Stream<Long> followed(AgencyView agency) {
        Set<Long> places = places(agency.unitId());
        return agencies.all().stream().filter(old -> old.kind() == agency.kind() && places.contains(old.unitId()))
                .filter(old -> old.validTo() != null && old.validTo().isBefore(agency.validFrom()))
                .filter(old -> !agency.isDepartment() || agency.component() == null || agency.component() == old.component())
                .map(AgencyView::id);
    }

    /** The unit and all that it came from; a commune stands where the district of its communes stood too. */
    private Set<Long> places(Long unitId) {
        Set<Long> found = new LinkedHashSet<>();
        add(unitId, found);
        return found;
    }

    private void add(Long unitId, Set<Long> found) {
        if (found.add(unitId)) {
            units.tree().predecessors(unitId).forEach(before -> {
                add(before.id(), found);
                units.tree().atLevel(before.id(), UnitLevel.DISTRICT).ifPresent(district -> found.add(district.id()));
            });
        }
    }
}
