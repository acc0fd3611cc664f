package vn.sinhke.funding.query;

import java.time.LocalDate;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Row;

/** One allocation in a list, with what cycles hold of it, what was carried on, and what is free. */
public record AllocationRow(Long id, FundingSource source, Integer budgetYear, Integer originYear, Long unitId,
                            Long agencyId, Money amount, Money assigned, Money carriedOut, CapitalKind capital,
                            String decisionNo, LocalDate expiresOn, Long carriedFromId, String legalBasis,
                            Integer version) implements Row {

    /** As the database gives it. */
    public AllocationRow(Long id, FundingSource source, Integer budgetYear, Integer originYear, Long unitId, Long agencyId,
            Long amount, Long assigned, Long carriedOut, CapitalKind capital, String decisionNo, LocalDate expiresOn,
            Long carriedFromId, String legalBasis, Integer version) {
        this(id, source, budgetYear, originYear, unitId, agencyId, Money.vnd(amount), Money.vnd(assigned),
                Money.vnd(carriedOut), capital, decisionNo, expiresOn, carriedFromId, legalBasis, version);
    }

    public Money free() {
        return amount.minus(assigned).minus(carriedOut);
    }

    public boolean isCarriedOver() {
        return carriedFromId != null;
    }
}
