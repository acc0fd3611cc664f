package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /**
     * A part of the balance as a piece of one bar; from and width in percent of what is owed.
     *
     * @param part handed, waived, overdue or notYetDue
     */
    public record Piece(String part, BigDecimal from, BigDecimal width) implements Serializable { }

    /** The parts beside each other, those with nothing left out. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> part : List.of(Map.entry("handed", handed), Map.entry("waived", waived),
                Map.entry("overdue", overdue), Map.entry("notYetDue", notYetDue))) {
            if (part.getValue().signum() > 0) {
                pieces.add(new Piece(part.getKey(), share(before), share(part.getValue())));
                before = before.add(part.getValue());
            }
        }
        return pieces;
    }

    private BigDecimal share(BigDecimal part) {
        return part.multiply(BigDecimal.valueOf(100)).divide(owed, 2, RoundingMode.HALF_UP);
    }

    /**
     * The rotation rate: handed on of what was due, in percent; null when nothing was. What is handed on before its day was due by that,
     * what is waived or not due yet is owed to nobody today. Source: DOMAIN §4.
     */
    public Integer percent() {
        BigDecimal due = handed.add(overdue);
        return due.signum() == 0 ? null : handed.multiply(BigDecimal.valueOf(100)).divideToIntegralValue(due).intValue();
    }

    private static BigDecimal sum(List<RotationItem> items, Function<RotationItem, BigDecimal> of) {
        return items.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
