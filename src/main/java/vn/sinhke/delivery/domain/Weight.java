package vn.sinhke.delivery.domain;

import java.math.BigDecimal;

/** What a scale may show of one animal: above nothing, and no more than a slip of the pen would make it. */
public final class Weight {
    public static final BigDecimal HEAVIEST_KG = new BigDecimal("9999");

    private Weight() { }

    static boolean isTooHeavy(BigDecimal kg) {
        return kg.compareTo(HEAVIEST_KG) > 0;
    }
}
