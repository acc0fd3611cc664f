package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.web.MessageMap;
import vn.sinhke.shared.web.Show;

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

    @Inject
    MessageMap words;

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

    /** A number with its unit in the reader's language, or yes and no where that is what it says. */
    public String amount(LegalParameter number) {
        if (ParameterCode.valueOf(number.code()).isYesOrNo()) {
            return words.get(number.value().signum() == 0 ? "word.no" : "word.yes");
        }
        if (ParameterCode.valueOf(number.code()).isYear()) {
            return String.valueOf(number.value().intValue());
        }
        String unit = "reference.unit." + VietnameseText.fold(number.unit()).replaceAll("[^a-z]+", "-");
        return words.containsKey(unit) ? words.of(unit, number.value())
                : Show.any(number.value()) + (number.unit().equals("%") ? "" : " ") + number.unit();
    }

    /** {@code past}, {@code current} or {@code future}, for the mark of a row. */
    public String standing(LocalDate from, LocalDate to) {
        LocalDate today = clock.today();
        return from.isAfter(today) ? "future" : to != null && to.isBefore(today) ? "past" : "current";
    }
}
