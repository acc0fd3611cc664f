package vn.sinhke.project.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/**
 * What the dossier must know of its money, told by the funding house.
 *
 * @param openCycles numbers of the cycles neither accepted, settled nor cancelled
 * @param openAdvances advances paid and not cleared
 * @param underWay voucher numbers of the payments asked for and not paid yet
 */
public record MoneyFacts(List<Integer> openCycles, Money openAdvances, List<String> underWay) {

    /** What of a dossier's money is not settled yet, each kind by itself. */
    public List<Violation> unsettled() {
        return Stream.of(advancesOpen(), paymentsUnderWay()).flatMap(List::stream).toList();
    }

    List<Violation> advancesOpen() {
        return when(!openAdvances.isZero(), "no-open-advance", "payments", openAdvances);
    }

    List<Violation> paymentsUnderWay() {
        return when(!underWay.isEmpty(), "no-payment-under-way", "payments", underWay);
    }

    private static List<Violation> when(boolean broken, String rule, String field, Object what) {
        return broken ? List.of(Violation.of(rule, field, "guard." + rule, what)) : List.of();
    }
}
