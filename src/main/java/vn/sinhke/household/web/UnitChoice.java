package vn.sinhke.household.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.household.query.VisibleHouseholds;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.UnitLevel;

/** The areas a person may choose from in a filter: those of the own territory, communes under their district. */
@ApplicationScoped
public class UnitChoice {
    @Inject
    VisibleHouseholds visible;

    @Inject
    Units units;

    /** An area that can be chosen as a whole, and the communes in it. */
    public record Group(UnitView area, List<UnitView> communes) implements Serializable { }

    List<Group> on(LocalDate day) {
        List<Group> groups = new ArrayList<>();
        visible.areas(day).forEach(area -> add(groups, area, day));
        return groups;
    }

    private void add(List<Group> groups, UnitView area, LocalDate day) {
        List<UnitView> below = units.list(UnitFilter.at(day).under(area.id()));
        if (area.level() == UnitLevel.PROVINCE && below.stream().anyMatch(unit -> unit.level() == UnitLevel.DISTRICT)) {
            below.forEach(district -> add(groups, district, day));
        } else if (!below.isEmpty()) {
            groups.add(new Group(area, below));
        }
    }
}
