package vn.sinhke.reference.query;

import java.math.BigDecimal;

/** What a province may do with a number of the law: be stricter in one direction, set it where the law leaves it open, or nothing. */
public enum ProvinceMay {
    /** Stricter is higher: not below the national number. */
    RAISE,
    /** Stricter is lower: not above the national number. */
    LOWER,
    /** National acts leave the number to the province, or the national one is only a default. */
    SET,
    /** One number for the whole country. */
    NOTHING;

    /** Whether a province may have this value beside that national one. */
    public boolean allows(BigDecimal own, BigDecimal national) {
        return switch (this) {
            case RAISE -> own.compareTo(national) >= 0;
            case LOWER -> own.compareTo(national) <= 0;
            case SET -> true;
            case NOTHING -> false;
        };
    }
}
