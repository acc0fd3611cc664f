package vn.sinhke.reference.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.ProjectType;

/** The largest share of the total cost that the State may carry, in percent, with its article and days. */
public record Cap(ProjectType type, AreaClass areaClass, BigDecimal percent, String article, LocalDate from,
                  LocalDate to, Long provinceId) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return new Period(from, to).contains(day);
    }
}
