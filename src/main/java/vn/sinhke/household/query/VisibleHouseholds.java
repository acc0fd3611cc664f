package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.UnitLevel;

/** Which households somebody may know of: those of the territory; an auditor all of them, an administrator none. */
@ApplicationScoped
public class VisibleHouseholds {
    @Inject
    CurrentActor actor;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    /** Narrows a query on {@code Household h} to what the present actor may see. */
    void narrow(Filters where) {
        Actor who = actor.get();
        if (who.id() == 0 || who.has(Role.AUDITOR)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            Set<Long> areas = areas(who, level);
            if (!areas.isEmpty()) {
                parts.add(path(level) + " IN ?");
                values.add(areas);
            }
        }
        if (parts.isEmpty()) {
            where.and("1 = 0");
        } else {
            where.and(String.join(" OR ", parts), values.toArray());
        }
    }

    /** Narrows a query on {@code Household h} to one area, whatever its level and whatever it was made from. */
    void within(Filters where, UnitView area) {
        where.in(path(area.level()), withPredecessors(area.id()));
    }

    /** The areas whose households the actor may see, as they are on a day; every province for an auditor. */
    public List<UnitView> areas(LocalDate day) {
        Actor who = actor.get();
        if (who.id() == 0 || who.has(Role.AUDITOR)) {
            return units.list(UnitFilter.at(day).of(UnitLevel.PROVINCE));
        }
        return who.roles().stream().filter(held -> held.role() != Role.ADMIN).map(this::territory).distinct()
                .flatMap(id -> units.byId(id).stream()).toList();
    }

    /** Whether the actor may read the personal number of a household's head: only the officers of its commune and district. */
    public boolean mayRevealIdentity(Long communeId, Long districtId) {
        return holds(Role.COMMUNE_OFFICER, communeId) || holds(Role.DISTRICT_OFFICER, districtId);
    }

    /** Whether the actor keeps the register of this place: writes into it what the reviews found. */
    public boolean mayKeep(Long communeId, Long districtId) {
        return mayRevealIdentity(communeId, districtId);
    }

    private boolean holds(Role role, Long unitId) {
        return unitId != null && actor.get().roles().stream().anyMatch(held -> held.role() == role
                && held.unitId() != null && withPredecessors(held.unitId()).contains(unitId));
    }

    private Set<Long> areas(Actor who, UnitLevel level) {
        Set<Long> found = new HashSet<>();
        for (Actor.Held held : who.roles()) {
            if (held.role() != Role.ADMIN) {
                units.byId(territory(held)).filter(unit -> unit.level() == level)
                        .ifPresent(unit -> found.addAll(withPredecessors(unit.id())));
            }
        }
        return found;
    }

    private Long territory(Actor.Held held) {
        return held.unitId() != null || held.agencyId() == null
                ? held.unitId()
                : agencies.byId(held.agencyId()).map(AgencyView::unitId).orElse(null);
    }

    /** A household stays where it was registered; a unit of today also stands for the units it was made from. */
    private Set<Long> withPredecessors(Long unitId) {
        Set<Long> found = new HashSet<>();
        found.add(unitId);
        units.tree().predecessors(unitId).forEach(old -> found.addAll(withPredecessors(old.id())));
        return found;
    }

    private static String path(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "h.place.provinceId";
            case DISTRICT -> "h.place.districtId";
            case COMMUNE -> "h.place.communeId";
        };
    }
}
