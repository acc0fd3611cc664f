package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.delivery.domain.AnimalState;

/** One handover with its animals. */
public record HandoverView(Long id, int cycle, Long householdId, String household, String head, LocalDate day,
                           String certificate, String note, List<Head> animals) implements Serializable {

    /** One animal and what became of it. */
    public record Head(String tag, BigDecimal weightKg, AnimalState state) implements Serializable { }

    public BigDecimal weight() {
        return animals.stream().map(Head::weightKg).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
