package vn.sinhke.decision.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Money;

/**
 * That a district put a dossier before the province, as it is read.
 *
 * @param amount the State support in đồng, and {@code limit} the most on which the district decides, by {@code article} since {@code limitFrom}
 * @param remark what the district said to it, null for nothing
 */
public record RaisingView(Long id, String by, String capacity, String actingForName, String actingDocument, Long amount, Long limit, String article,
                          LocalDate limitFrom, String remark, LocalDateTime raisedAt, LocalDate businessDay) implements Serializable {

    /** The State support. */
    public Money sum() {
        return Money.vnd(amount);
    }

    /** The most on which the district decides. */
    public Money most() {
        return Money.vnd(limit);
    }
}
