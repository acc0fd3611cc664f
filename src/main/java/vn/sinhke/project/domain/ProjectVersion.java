package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.apache.commons.codec.digest.DigestUtils;

/** What a dossier said at one moment: at a submission, or before an adjustment. Written once, with its hash. */
@Entity
@Table(name = "project_version")
public class ProjectVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "no")
    private int no;

    @Column(name = "occasion")
    private String occasion;

    @Column(name = "taken_at")
    private LocalDateTime takenAt;

    @Column(name = "taken_by")
    private long takenBy;

    @Column(name = "content")
    private String content;

    @Column(name = "sha256")
    private String sha256;

    protected ProjectVersion() { }

    public ProjectVersion(Long projectId, int no, String occasion, LocalDateTime at, long by, String content) {
        this.projectId = projectId;
        this.no = no;
        this.occasion = occasion;
        this.takenAt = at;
        this.takenBy = by;
        this.content = content;
        this.sha256 = DigestUtils.sha256Hex(content);
    }
}
