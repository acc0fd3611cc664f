package vn.sinhke.document.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.SigningPart;

/**
 * A paper that went out, as it is read.
 *
 * @param number number and symbol as printed, "01/TTr-SLĐTBXH"
 * @param matter which thing of the dossier it tells of; papers of one kind and matter replace each other
 * @param signer as printed; empty where room was left for a name
 */
public record IssuedView(Long id, DocumentKind kind, String matter, int version, Long replacesId, String reason, String number, LocalDate day,
                         String issuer, String title, String signer, String capacity, String pdfSha256, Long pdfSize, String docxSha256,
                         Long docxSize, String issuedBy, LocalDateTime issuedAt) implements Serializable {

    public String sha256(DocumentFormat format) {
        return format == DocumentFormat.PDF ? pdfSha256 : docxSha256;
    }

    /** Its signature blocks as printed. */
    public SigningPart.Printed printed() {
        return new SigningPart.Printed(kind, version, signer.isEmpty() ? List.of() : List.of(signer.split("; ")), capacity.split("; ").length);
    }

    public boolean isOf(DocumentKind wanted, String of) {
        return kind == wanted && matter.equals(of);
    }
}
