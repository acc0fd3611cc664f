package vn.sinhke.project.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.UnitLevel;

/** The areas that a person may choose from: to narrow a list, and as the place of a dossier. */
@ApplicationScoped
public class AreaChoice {
    private static final Set<Role> WRITERS = Set.of(Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER);

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    public boolean isWriter() {
        return actor.get().hasAny(WRITERS);
    }

    /** What lies directly below the person's territories: the districts of a province, the communes of a district. */
    List<UnitView> below(LocalDate day) {
        Set<UnitView> found = new LinkedHashSet<>();
        for (Actor.Held held : actor.get().roles()) {
            if (held.role() == Role.AUDITOR) {
                provinces(day).forEach(province -> found.addAll(children(province.id(), day)));
            } else {
                territory(held).filter(unit -> unit.level() != UnitLevel.COMMUNE)
                        .ifPresent(unit -> found.addAll(children(unit.id(), day)));
            }
        }
        return List.copyOf(found);
    }

    /** The communes in which the person may write dossiers on this day. */
    List<UnitView> communes(LocalDate day) {
        return actor.get().roles().stream().filter(held -> WRITERS.contains(held.role()))
                .flatMap(held -> communesOf(held.unitId(), day)).distinct().toList();
    }

    /** The communes of a unit on this day; a commune stands for itself. */
    Stream<UnitView> communesOf(Long unitId, LocalDate day) {
        return units.within(unitId).stream().flatMap(id -> units.byId(id).stream())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.isValidAt(day));
    }

    private Optional<UnitView> territory(Actor.Held held) {
        Long id = held.unitId() != null || held.agencyId() == null ? held.unitId()
                : agencies.byId(held.agencyId()).map(AgencyView::unitId).orElse(null);
        return units.byId(id);
    }

    private List<UnitView> provinces(LocalDate day) {
        return units.list(UnitFilter.at(day).of(UnitLevel.PROVINCE));
    }

    private List<UnitView> children(Long parent, LocalDate day) {
        return units.list(UnitFilter.at(day).under(parent));
    }
}
