package vn.sinhke.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.sinhke.shared.Actor;

/** A scan of a paper that was signed and stamped on paper (bản quét có chữ ký, dấu). Written once; the paper itself does not change. */
@Entity
@Table(name = "document_scan")
public class PaperScan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "signed")
    private boolean signed;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    protected PaperScan() { }

    /**
     * A file as it was looked at.
     *
     * @param signed whether it is a PDF with digital signatures of its own
     */
    public record ScanFile(String name, String mediaType, long size, String sha256, boolean signed) { }

    public PaperScan(Long documentId, ScanFile file, Actor by, LocalDateTime at) {
        this.documentId = documentId;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.signed = file.signed();
        this.addedBy = by.id();
        this.addedByName = by.fullName();
        this.addedAt = at;
    }

    public Long id() {
        return id;
    }
}
