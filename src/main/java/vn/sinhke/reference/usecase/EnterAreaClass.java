package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.reference.domain.AreaClassPeriod;
import vn.sinhke.reference.persistence.AreaClassPeriods;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/**
 * Enters the class that a decision gives a commune or one of its villages. It takes the place of a sample from its own day on, also
 * of one in the past; what an earlier decision said is kept and ends where a later one begins. Dossiers that were
 * submitted keep the cap that was found then. Source: QĐ 861/QĐ-TTg 2021, QĐ 353/QĐ-TTg 2022.
 */
@ApplicationScoped
public class EnterAreaClass {
    private static final int LONGEST_SOURCE = 255;
    private static final int LONGEST_VILLAGE = 120;

    @Inject
    Keeper keeper;

    @Inject
    AreaClassPeriods periods;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** @param village null or empty for the commune as a whole */
    @Transactional
    public void enter(String code, String village, AreaClass areaClass, String source, LocalDate from) {
        keeper.requireAdministrator();
        String name = village == null || village.isBlank() ? null : VietnameseText.nfc(village.strip());
        UnitView commune = code == null || code.isBlank() ? null
                : units.find(code.strip(), from == null ? clock.today() : from).filter(unit -> unit.level() == UnitLevel.COMMUNE).orElse(null);
        List<AreaClassPeriod> known = commune == null ? List.of() : periods.of(commune.id(), name);
        LocalDate decided = known.stream().filter(one -> !one.isSample()).map(AreaClassPeriod::validFrom).max(LocalDate::compareTo).orElse(null);
        new Refusals()
                .given(code == null || code.isBlank() ? null : code, "commune")
                .when(code != null && !code.isBlank() && commune == null, "commune-unknown", "commune", code)
                .when(name != null && (name.length() > LONGEST_VILLAGE || name.matches(".*[\\p{Cntrl}<>].*")), "text-malformed", "village", LONGEST_VILLAGE)
                .given(areaClass, "areaClass")
                .text(source, "source", LONGEST_SOURCE)
                .given(from, "from")
                .when(from != null && decided != null && !from.isAfter(decided), "period-not-last", "from", decided)
                .refuseIfAny();
        for (AreaClassPeriod one : known) {
            if (one.validFrom().isBefore(from)) {
                one.giveWayOn(from);
            } else {
                periods.drop(one);
            }
        }
        periods.add(new AreaClassPeriod(commune.id(), name, areaClass, from, commune.validTo(), VietnameseText.nfc(source.strip())));
        keeper.changed("ENTER_AREA_CLASS", "AreaClass", commune.code() + (name == null ? "" : " " + name), areaClass + " from " + from + ": " + source.strip());
    }
}
