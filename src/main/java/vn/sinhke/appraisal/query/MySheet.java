package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.util.List;

/** A member's own sheet beside the criteria it answers. */
public record MySheet(List<CriterionView> criteria, SheetView sheet, int round) implements Serializable {
    /** The ETag of the sheet, told apart from the dossier's by its letter. */
    public String tag() {
        return "s" + sheet.version();
    }
}
