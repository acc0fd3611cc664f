package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.UnitLevel;

/** What all pages of reference data ask: who may edit, where a row stands in time, which provinces there are. */
@Named
@RequestScoped
public class ReferenceDesk {
    @Inject
    CurrentActor actor;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    public boolean isEditable() {
        return actor.get().has(Role.ADMIN);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public List<UnitView> getProvinces() {
        return units.list(UnitFilter.at(clock.today()).of(UnitLevel.PROVINCE));
    }

    public String unitName(Long id) {
        return units.name(id);
    }

    /** {@code past}, {@code current} or {@code future}, for the mark of a row. */
    public String standing(LocalDate from, LocalDate to) {
        LocalDate today = clock.today();
        return from.isAfter(today) ? "future" : to != null && to.isBefore(today) ? "past" : "current";
    }
}
