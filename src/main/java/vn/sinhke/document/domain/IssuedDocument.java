package vn.sinhke.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Actor;

/** A paper that went out (văn bản đã ban hành): what stood on it, and the hashes of its bytes. Written once. */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind;

    @Column(name = "matter")
    private String matter;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "register_kind")
    private String registerKind;

    @Column(name = "register_unit")
    private String registerUnit;

    @Column(name = "register_year")
    private int registerYear;

    @Column(name = "register_no")
    private int registerNo;

    @Column(name = "symbol")
    private String symbol;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "title")
    private String title;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "capacity")
    private String capacity;

    @Column(name = "pdf_sha256")
    private String pdfHash;

    @Column(name = "pdf_size")
    private long pdfSize;

    @Column(name = "docx_sha256")
    private String docxHash;

    @Column(name = "docx_size")
    private long docxSize;

    @Column(name = "issued_by")
    private Long issuedBy;

    @Column(name = "issued_by_name")
    private String issuedByName;

    @Column(name = "issued_at")
    private LocalDateTime issuedAt;

    protected IssuedDocument() { }

    /**
     * What a paper is about.
     *
     * @param matter which thing of the dossier it tells of, such as the council's second round; empty where there can be but one
     */
    public record Subject(Long projectId, DocumentKind kind, String matter) { }

    /** The place in a register: by kind, unit and year. */
    public record Entry(String kind, String unit, int year, int number) { }

    /** The bytes of one format, by their SHA-256. */
    public record Content(String sha256, long size) { }

    /**
     * @param before the paper that this one replaces, null for the first
     * @param reason why it replaces, null for the first
     */
    public IssuedDocument(Subject subject, IssuedDocument before, String reason, Entry entry, OfficialDocument paper, Content pdf, Content docx,
                          Actor by, LocalDateTime at) {
        this.projectId = subject.projectId();
        this.kind = subject.kind();
        this.matter = subject.matter();
        this.versionNo = before == null ? 1 : before.versionNo + 1;
        this.replacesId = before == null ? null : before.id;
        this.reason = before == null ? null : reason;
        this.registerKind = entry.kind();
        this.registerUnit = entry.unit();
        this.registerYear = entry.year();
        this.registerNo = entry.number();
        this.symbol = paper.reference().numbered();
        this.day = paper.reference().day();
        this.issuerName = paper.issuer().inOneLine();
        this.title = paper.called();
        this.signerName = paper.signerNames();
        this.capacity = paper.capacities();
        this.pdfHash = pdf.sha256();
        this.pdfSize = pdf.size();
        this.docxHash = docx.sha256();
        this.docxSize = docx.size();
        this.issuedBy = by.id();
        this.issuedByName = by.fullName();
        this.issuedAt = at;
    }

    public Long id() {
        return id;
    }

    public int versionNo() {
        return versionNo;
    }

    /** Whether this person made it for this reason in the place of that paper: the same wish, heard twice. */
    public boolean isBy(Actor who, Long replaced, String why) {
        return issuedBy == who.id() && replaced.equals(replacesId) && why.equals(reason);
    }

    public boolean is(Long wanted) {
        return id.equals(wanted);
    }

    /** As another paper quotes it. */
    public OfficialDocument.Quoted quoted() {
        return new OfficialDocument.Quoted(symbol, day);
    }

    public String pdfHash() {
        return pdfHash;
    }

    public String symbol() {
        return symbol;
    }
}
