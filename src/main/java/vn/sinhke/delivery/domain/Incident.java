package vn.sinhke.delivery.domain;

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

/** Something that happened to handed-over stock, with the certificate of whoever confirmed it. */
@Entity
@Table(name = "incident")
public class Incident {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "animal_id")
    private Long animalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IncidentKind kind;

    @Column(name = "happened_on")
    private LocalDate day;

    @Column(name = "description")
    private String description;

    @Column(name = "certificate")
    private String certificate;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected Incident() { }

    public Incident(Long projectId, Long animalId, IncidentKind kind, LocalDate day, String description, String certificate,
            long by, LocalDateTime at) {
        this.projectId = projectId;
        this.animalId = animalId;
        this.kind = kind;
        this.day = day;
        this.description = description;
        this.certificate = certificate;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Whether it was reported after the day that follows it: whoever keeps stock reports within 24 hours. */
    public static boolean isLate(LocalDate happened, LocalDate reported) {
        return reported.isAfter(happened.plusDays(1));
    }

    public Long id() {
        return id;
    }
}
