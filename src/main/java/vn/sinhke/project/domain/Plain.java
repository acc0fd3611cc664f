package vn.sinhke.project.domain;

import java.math.BigDecimal;

/** Numbers without the zeros that a database column appends, so that equal values compare equal. */
public final class Plain {
    private Plain() { }

    public static BigDecimal number(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
