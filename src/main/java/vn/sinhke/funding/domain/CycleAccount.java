package vn.sinhke.funding.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/**
 * The account of one cycle: what it holds and what it has spent, so that no payment ever goes beyond. Money that
 * expires first counts as spent first; what has expired unspent is no longer there.
 */
public final class CycleAccount {
    private final List<CycleFunding> fundings;
    private final List<Payment> payments;

    public CycleAccount(List<CycleFunding> fundings, List<Payment> payments) {
        this.fundings = fundings.stream().sorted(Comparator.comparing(CycleFunding::expiresOn)
                .thenComparing(CycleFunding::id, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        this.payments = List.copyOf(payments);
    }

    public Money funded() {
        return sum(fundings.stream().map(CycleFunding::held));
    }

    public Money funded(FundingSource source) {
        return sum(of(source).map(CycleFunding::held));
    }

    public Money paid() {
        return sum(payments.stream().filter(payment -> payment.state().isSpent()).map(Payment::amount));
    }

    public Money underWay() {
        return sum(payments.stream().filter(payment -> payment.state().isUnderWay()).map(Payment::amount));
    }

    public Money openAdvances() {
        return sum(payments.stream().filter(Payment::isOpenAdvance).map(Payment::amount));
    }

    /** Advances asked for, or paid and not cleared; the given payment itself not counted. */
    public Money advances(Long except) {
        return sum(payments.stream().filter(payment -> payment.kind() == PaymentKind.ADVANCE && !payment.id().equals(except))
                .filter(payment -> payment.state().isUnderWay() || payment.isOpenAdvance()).map(Payment::amount));
    }

    public boolean hasPaymentUnderWay() {
        return payments.stream().anyMatch(payment -> payment.state().isUnderWay());
    }

    /** What may still be asked for on this day, all sources together, the given payment itself not counted. */
    public Money left(LocalDate day, Long except) {
        return sum(Stream.of(FundingSource.values()).filter(FundingSource::isState).map(source -> left(source, day, except)));
    }

    /** What may still be asked for of one source. */
    public Money left(FundingSource source, LocalDate day, Long except) {
        Money spent = amount(source, payment -> payment.state().isSpent() && !payment.id().equals(except));
        Money asked = amount(source, payment -> payment.state().isUnderWay() && !payment.id().equals(except));
        Money expired = sum(of(source).filter(funding -> day.isAfter(funding.expiresOn())).map(CycleFunding::held));
        Money usable = funded(source).minus(expired);
        Money spentOfUsable = spent.isMoreThan(expired) ? spent.minus(expired) : Money.ZERO;
        return usable.minus(spentOfUsable).minus(asked);
    }

    /** What has expired without being spent. */
    public Money expired(FundingSource source, LocalDate day) {
        Money gone = sum(of(source).filter(funding -> day.isAfter(funding.expiresOn())).map(CycleFunding::held));
        Money spent = amount(source, payment -> payment.state().isSpent());
        return gone.isMoreThan(spent) ? gone.minus(spent) : Money.ZERO;
    }

    /** The unspent part of each funding, in the order in which they expire. */
    public Map<CycleFunding, Money> unspent() {
        Map<CycleFunding, Money> unspent = new LinkedHashMap<>();
        for (FundingSource source : FundingSource.values()) {
            Money spent = amount(source, payment -> payment.state().isSpent());
            for (CycleFunding funding : of(source).toList()) {
                Money here = spent.isMoreThan(funding.held()) ? funding.held() : spent;
                spent = spent.minus(here);
                unspent.put(funding, funding.held().minus(here));
            }
        }
        return unspent;
    }

    private Stream<CycleFunding> of(FundingSource source) {
        return fundings.stream().filter(funding -> funding.source() == source);
    }

    private Money amount(FundingSource source, Predicate<Payment> wanted) {
        return sum(payments.stream().filter(payment -> payment.source() == source).filter(wanted).map(Payment::amount));
    }

    private static Money sum(Stream<Money> sums) {
        return sums.reduce(Money.ZERO, Money::plus);
    }
}
