package vn.sinhke.handing.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.handing.domain.Warrant;

/** What the forms for handing over have in common: the document that orders it, and why. */
public abstract class WarrantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String documentNo;
    private LocalDate documentDate;
    private String reason;

    Warrant warrant() {
        return new Warrant(documentNo, documentDate, reason);
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String entered) {
        documentNo = entered;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate entered) {
        documentDate = entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String entered) {
        reason = entered;
    }
}
