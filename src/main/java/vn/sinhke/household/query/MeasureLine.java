package vn.sinhke.household.query;

import java.io.Serializable;
import vn.sinhke.household.domain.PovertyCause;

/** A measure that answers a cause of poverty, with its article; {@code toConfirm} until somebody has read the text of it. */
public record MeasureLine(PovertyCause cause, String measure, String measureEn, String article, boolean toConfirm)
        implements Serializable { }
