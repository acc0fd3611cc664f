package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.reference.domain.CapPeriod;
import vn.sinhke.reference.persistence.CapPeriods;
import vn.sinhke.reference.query.Cap;
import vn.sinhke.reference.query.SupportCaps;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/**
 * Enters a support cap that holds from a coming day on, for the country or for one province; the present one ends on
 * the day before. A province may only be stricter. Source: NĐ 27/2022/NĐ-CP, Điều 21 and Điều 22.
 */
@ApplicationScoped
public class AddCapPeriod {
    @Inject
    Keeper keeper;

    @Inject
    CapPeriods periods;

    @Inject
    SupportCaps caps;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Transactional
    public void add(ProjectType type, AreaClass areaClass, BigDecimal percent, String article, LocalDate from, Long provinceId) {
        keeper.requireAdministrator();
        Optional<CapPeriod> last = type == null || areaClass == null
                ? Optional.empty() : periods.last(type, areaClass, provinceId);
        Optional<Cap> national = type == null || areaClass == null || from == null
                ? Optional.empty() : caps.at(type, areaClass, from, null);
        new Refusals()
                .given(type, "type").given(areaClass, "areaClass")
                .number(percent, CapPeriod.isPercent(percent), "cap-not-a-percent", "percent")
                .when(provinceId != null && percent != null && national.isPresent()
                        && percent.compareTo(national.get().percent()) > 0, "cap-above-national", "percent",
                        national.map(Cap::percent).orElse(BigDecimal.ZERO), national.map(Cap::article).orElse(""))
                .when(provinceId != null && units.byId(provinceId).filter(unit -> unit.level() == UnitLevel.PROVINCE
                        && (from == null || unit.isValidAt(from))).isEmpty(), "province-unknown", "province")
                .text(article, "article", 160)
                .startsLater(from, clock.today(), last.map(CapPeriod::validFrom).orElse(null))
                .refuseIfAny();
        last.ifPresent(period -> period.giveWayOn(from));
        periods.add(new CapPeriod(type, areaClass, percent, VietnameseText.nfc(article.strip()), from, provinceId));
        keeper.changed("ADD_SUPPORT_CAP", "SupportCap", type + " " + areaClass,
                percent.toPlainString() + " % from " + from + (provinceId == null ? "" : " in unit " + provinceId));
    }
}
