package vn.sinhke.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/** Offers the places that a role can go with, as "066 · Huyện Na Rì"; found with or without marks. */
@Named
@ApplicationScoped
public class Places {
    private static final String SPLIT = " · ";
    private static final int MOST = 12;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    public List<String> complete(String typed) {
        LocalDate today = clock.today();
        Stream<String> departments = agencies.all().stream().filter(AgencyView::isDepartment).filter(one -> one.isValidAt(today))
                .map(one -> one.code() + SPLIT + one.name());
        return Stream.concat(departments, units.list(UnitFilter.at(today)).stream().map(unit -> unit.code() + SPLIT + unit.name()))
                .filter(place -> VietnameseText.contains(place, typed)).limit(MOST).toList();
    }

    /** Provinces and districts of today, by which a list can be narrowed. */
    public List<String> getAreas() {
        UnitFilter today = UnitFilter.at(clock.today());
        return Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT).flatMap(level -> units.list(today.of(level)).stream())
                .map(unit -> unit.code() + SPLIT + unit.name()).toList();
    }

    /** The code at the front of an offered place, or what was typed instead of choosing. */
    public static String code(String place) {
        return place == null ? null : place.split(SPLIT, 2)[0].strip();
    }

    /** For pages: the code of an offered place. */
    public String codeOf(String place) {
        return code(place);
    }
}
