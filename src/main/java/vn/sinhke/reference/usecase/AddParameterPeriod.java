package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.reference.domain.ParameterPeriod;
import vn.sinhke.reference.persistence.ParameterPeriods;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.ProvinceMay;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/**
 * Enters a number that holds from a coming day on, for the country or for one province; the present one ends on
 * the day before. A province may only be stricter, except where the law leaves the number to it.
 */
@ApplicationScoped
public class AddParameterPeriod {
    @Inject
    Keeper keeper;

    @Inject
    ParameterPeriods periods;

    @Inject
    LegalParameters parameters;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Transactional
    public void add(ParameterCode code, BigDecimal value, String article, LocalDate from, Long provinceId, String note) {
        keeper.requireAdministrator();
        Optional<ParameterPeriod> last = code == null ? Optional.empty() : periods.last(code.name(), provinceId);
        Optional<LegalParameter> national = provinceId == null || code == null || value == null || from == null
                ? Optional.empty() : Optional.of(parameters.at(code, from, null));
        Refusals refusals = new Refusals()
                .given(code, "code")
                .number(value, ParameterPeriod.isValue(value), "parameter-not-a-value", "value")
                .when(provinceId != null && units.byId(provinceId).filter(unit -> unit.level() == UnitLevel.PROVINCE
                        && (from == null || unit.isValidAt(from))).isEmpty(), "province-unknown", "province")
                .when(provinceId != null && code != null && code.province() == ProvinceMay.NOTHING, "parameter-national-only", "province")
                .when(national.isPresent() && !code.province().allows(value, national.get().value()) && code.province() != ProvinceMay.NOTHING,
                        code != null && code.province() == ProvinceMay.RAISE ? "parameter-below-national" : "parameter-above-national", "value",
                        national.map(LegalParameter::value).orElse(null), national.map(LegalParameter::unit).orElse(""),
                        national.map(LegalParameter::article).orElse(""))
                .text(article, "article", 160)
                .startsLater(from, clock.today(), last.map(ParameterPeriod::validFrom).orElse(null));
        if (note != null && !note.isBlank()) {
            refusals.text(note, "note", 400);
        }
        refusals.refuseIfAny();
        last.ifPresent(period -> period.giveWayOn(from));
        periods.add(new ParameterPeriod(code.name(), value, parameters.at(code, from, null).unit(),
                VietnameseText.nfc(article.strip()), from, provinceId, VietnameseText.written(note)));
        keeper.changed("ADD_LEGAL_PARAMETER", "LegalParameter", code,
                value.toPlainString() + " from " + from + (provinceId == null ? "" : " in unit " + provinceId));
    }
}
