package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.household.domain.SupportGrade;

/**
 * What another source gives or gave to a household, and how far that stands in the way.
 *
 * @param programme the programme that gives it, null for a project of this one
 */
public record SupportOverlap(Long householdId, String householdCode, String sourceType, Long sourceId, String sourceCode,
                             String programme, String product, LocalDate from, LocalDate to, SupportGrade grade)
        implements Serializable {

    /** Whether the source is a dossier that can be looked up. */
    public boolean isProject() {
        return "PROJECT".equals(sourceType);
    }
}
