package vn.sinhke.handing.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** On what paper work is handed over, of which day, and why. */
public record Warrant(String documentNo, LocalDate documentDate, String reason) implements Serializable {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 1000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Warrant {
        documentNo = VietnameseText.written(documentNo);
        reason = VietnameseText.written(reason);
    }

    /** Everything that it lacks on this day. */
    public List<Violation> broken(LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (documentNo == null || documentNo.length() > LONGEST_NUMBER) {
            broken.add(Violation.of("handing-document", "documentNo", "handing.documentNo.wanted", LONGEST_NUMBER));
        }
        if (documentDate == null || documentDate.isAfter(today)) {
            broken.add(Violation.of("handing-date", "documentDate", "handing.documentDate.wanted", today));
        }
        if (reason == null || reason.length() > LONGEST_REASON) {
            broken.add(Violation.of("handing-reason", "reason", "handing.reason.wanted", LONGEST_REASON));
        }
        return broken;
    }

    /** Number and day, as a history tells them in every language. */
    public String document() {
        return documentNo + ", " + DAY.format(documentDate);
    }
}
