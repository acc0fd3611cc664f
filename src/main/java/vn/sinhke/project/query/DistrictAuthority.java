package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sinhke.project.domain.AuthorityFacts;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.Money;

/** How far the districts of a province decide by themselves on a day, as long as there are any; answered from memory. */
@ApplicationScoped
public class DistrictAuthority {
    @Inject
    LegalParameters parameters;

    @Inject
    LegalRegimes regimes;

    public AuthorityFacts on(LocalDate day, Long provinceId) {
        LegalParameter limit = parameters.at(ParameterCode.DISTRICT_APPROVAL_LIMIT, day, provinceId);
        return new AuthorityFacts(Money.vnd(limit.value().longValueExact()), limit.article(), limit.from(), communeSince(day));
    }

    private LocalDate communeSince(LocalDate day) {
        return regimes.at(day).filter(LegalRegime::communeDecides).flatMap(now -> regimes.all().stream().filter(LegalRegime::communeDecides)
                .map(LegalRegime::from).min(LocalDate::compareTo)).orElse(null);
    }
}
