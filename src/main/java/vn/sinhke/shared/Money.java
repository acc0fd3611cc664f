package vn.sinhke.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sum in whole Vietnamese đồng. Never passes through a float; overflow is an error, not a wrap. */
public record Money(long dong) implements Comparable<Money>, Serializable {

    /** The largest sum that a form or the API accepts: twelve digits. */
    public static final long LARGEST = 999_999_999_999L;

    public static final Money ZERO = new Money(0);

    public static Money vnd(long dong) {
        return dong == 0 ? ZERO : new Money(dong);
    }

    public Money plus(Money other) {
        return vnd(Math.addExact(dong, other.dong));
    }

    public Money minus(Money other) {
        return vnd(Math.subtractExact(dong, other.dong));
    }

    public boolean isZero() {
        return dong == 0;
    }

    public boolean isNegative() {
        return dong < 0;
    }

    public boolean isMoreThan(Money other) {
        return dong > other.dong;
    }

    /**
     * Whether this sum is at most the given share of the whole.
     * Compared by cross-multiplication: a legal limit must not hang on rounding.
     */
    public boolean isWithin(BigDecimal percent, Money whole) {
        return BigDecimal.valueOf(dong).multiply(BigDecimal.valueOf(100))
                .compareTo(BigDecimal.valueOf(whole.dong).multiply(percent)) <= 0;
    }

    /** The largest sum that is still within the given share of this one. */
    public Money share(BigDecimal percent) {
        return vnd(BigDecimal.valueOf(dong).multiply(percent)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR).longValueExact());
    }

    /** This sum as a fraction of the whole, rounded for display only; zero when the whole is zero. */
    public BigDecimal fractionOf(Money whole, int scale, RoundingMode rounding) {
        return whole.dong == 0
                ? BigDecimal.ZERO.setScale(scale)
                : BigDecimal.valueOf(dong).divide(BigDecimal.valueOf(whole.dong), scale, rounding);
    }

    /** This sum in percent of the whole, with two decimals, rounded half up for display only; null when the whole is zero. */
    public BigDecimal percentOf(Money whole) {
        return whole.isZero() ? null : fractionOf(whole, 4, RoundingMode.HALF_UP).movePointRight(2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public String toString() {
        return Long.toString(dong);
    }
}
