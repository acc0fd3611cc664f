package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sinhke.household.domain.PovertyStandard;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Money;

/** The poverty standard of a day, urban for wards and townships, rural elsewhere. Source: NĐ 07/2021/NĐ-CP Điều 3. */
@ApplicationScoped
public class PovertyStandards {
    @Inject
    LegalParameters parameters;

    @Inject
    Units units;

    public PovertyStandard at(LocalDate day, Long communeId) {
        boolean urban = units.byId(communeId).map(unit -> isUrban(unit.name())).orElse(false);
        Long province = units.provinceOf(communeId).map(unit -> unit.id()).orElse(null);
        LegalParameter line = parameters.at(urban ? ParameterCode.POVERTY_LINE_URBAN : ParameterCode.POVERTY_LINE_RURAL, day, province);
        LegalParameter upper = parameters.at(
                urban ? ParameterCode.AVERAGE_LIVING_LINE_URBAN : ParameterCode.AVERAGE_LIVING_LINE_RURAL, day, province);
        return new PovertyStandard(Money.vnd(line.value().longValueExact()),
                upper.isValidAt(day) ? Money.vnd(upper.value().longValueExact()) : null,
                parameters.at(ParameterCode.MIN_DEFICITS_POOR, day, province).intValue(), line.article());
    }

    private static boolean isUrban(String name) {
        return name.startsWith("Phường") || name.startsWith("Thị trấn");
    }
}
