package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;

/** For how many months a household counts as newly escaped on a day: one number for the country. Source: QĐ 28/2015/QĐ-TTg. */
@ApplicationScoped
public class EscapeMonths {
    @Inject
    LegalParameters parameters;

    public int at(LocalDate day) {
        return parameters.at(ParameterCode.NEWLY_ESCAPED_MONTHS, day, null).intValue();
    }
}
