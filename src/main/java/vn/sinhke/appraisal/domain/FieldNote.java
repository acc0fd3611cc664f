package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What somebody who appraises a dossier noted at one of its fields or sections; written once, taken away by its author alone. */
@Entity
@Table(name = "field_note")
public class FieldNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "field", updatable = false)
    private String field;

    @Column(name = "note", updatable = false)
    private String text;

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Column(name = "written_at", updatable = false)
    private LocalDateTime writtenAt;

    protected FieldNote() { }

    /** @param field a field, row or section of the dossier as the reasons of returns name it, such as {@code budget[2]} */
    public FieldNote(Long projectId, String field, String text, Long userId, LocalDateTime at) {
        this.projectId = projectId;
        this.field = field;
        this.text = text;
        this.userId = userId;
        writtenAt = at;
    }

    public Long id() {
        return id;
    }

    public boolean isOf(Long project, Long user) {
        return projectId.equals(project) && userId.equals(user);
    }
}
