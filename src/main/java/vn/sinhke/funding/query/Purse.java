package vn.sinhke.funding.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/** Free money of one allocation: whose, for which place, of which source, until when. */
public record Purse(Long allocationId, Long agencyId, FundingSource source, Long unitId, LocalDate expiresOn, Money free)
        implements Serializable {

    Purse less(Money taken) {
        return new Purse(allocationId, agencyId, source, unitId, expiresOn, free.minus(taken));
    }
}
