package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.sinhke.delivery.domain.RotationStatus;

/** The rotation as an equation: owed = handed on + waived + overdue + not yet due. */
public record RotationBalance(BigDecimal owed, BigDecimal handed, BigDecimal waived, BigDecimal overdue, BigDecimal notYetDue)
        implements Serializable {

    static RotationBalance of(List<RotationItem> items) {
        return new RotationBalance(sum(items, RotationItem::quantity), sum(items, RotationItem::handed),
                sum(items, RotationItem::waived),
                sum(items.stream().filter(item -> item.status() == RotationStatus.OVERDUE).toList(), RotationItem::left),
                sum(items.stream().filter(item -> item.status() != RotationStatus.OVERDUE).toList(), RotationItem::left));
    }

    /** What share of what is owed has been handed on, in percent; null when nothing is owed. */
    public Integer percent() {
        return owed.signum() == 0 ? null : handed.multiply(BigDecimal.valueOf(100)).divideToIntegralValue(owed).intValue();
    }

    private static BigDecimal sum(List<RotationItem> items, Function<RotationItem, BigDecimal> of) {
        return items.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
