package vn.sinhke.reference.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Period;

/** A number that the law or the province sets, with its article and days; {@code toConfirm} until checked against the text. */
public record LegalParameter(String code, BigDecimal value, String unit, String article, LocalDate from, LocalDate to,
                             Long provinceId, boolean toConfirm, String note) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return new Period(from, to).contains(day);
    }

    public int intValue() {
        return value.intValueExact();
    }
}
