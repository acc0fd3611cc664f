package vn.sinhke.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.sinhke.document.domain.IssuedDocument.Content;
import vn.sinhke.shared.Actor;

/** A digital signature of a paper that went out, and the hash of the file that bears it and all before it. Written once. */
@Entity
@Table(name = "document_signature")
public class PaperSignature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private SigningPart part;

    @Column(name = "subject")
    private String subject;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "serial_no")
    private String serialNo;

    @Column(name = "valid_from")
    private LocalDateTime validFrom;

    @Column(name = "valid_to")
    private LocalDateTime validTo;

    @Column(name = "pdf_sha256")
    private String pdfHash;

    @Column(name = "pdf_size")
    private long pdfSize;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_by_name")
    private String signedByName;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    protected PaperSignature() { }

    /**
     * What stands in the certificate; times are UTC.
     *
     * @param serial hexadecimal
     */
    public record CertificateFacts(String subject, String issuer, String serial, LocalDateTime validFrom, LocalDateTime validTo) { }

    /** @param seq its place in the file, the first being 1 */
    public PaperSignature(Long documentId, int seq, SigningPart part, CertificateFacts certificate, Content file, Actor by, LocalDateTime at) {
        this.documentId = documentId;
        this.seq = seq;
        this.part = part;
        this.subject = certificate.subject();
        this.issuer = certificate.issuer();
        this.serialNo = certificate.serial();
        this.validFrom = certificate.validFrom();
        this.validTo = certificate.validTo();
        this.pdfHash = file.sha256();
        this.pdfSize = file.size();
        this.signedBy = by.id();
        this.signedByName = by.fullName();
        this.signedAt = at;
    }

    public Long id() {
        return id;
    }

    public String pdfHash() {
        return pdfHash;
    }

    public SigningPart part() {
        return part;
    }

    public String serialNo() {
        return serialNo;
    }

    /** Whether this person made it in this part: the same wish, heard twice. */
    public boolean isBy(Actor who, SigningPart in) {
        return signedBy == who.id() && part == in;
    }
}
