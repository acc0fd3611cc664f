package vn.sinhke.document.query;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.sinhke.document.domain.SigningPart;

/**
 * A digital signature of a paper, as it was recorded when it was made; times are UTC.
 *
 * @param pdfSha256 the file that bears it and all before it
 */
public record SignatureView(Long id, Long documentId, int seq, SigningPart part, String subject, String issuer, String serial, LocalDateTime validFrom,
                            LocalDateTime validTo, String pdfSha256, Long pdfSize, Long signedBy, String signedByName, LocalDateTime signedAt)
        implements Serializable { }
