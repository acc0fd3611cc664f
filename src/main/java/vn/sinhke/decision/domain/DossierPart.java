package vn.sinhke.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Somebody who wrote, submitted, received or appraised a dossier, or declared a tie to it, and so does not decide on it; for queries only
 * (ADR 119). What a person may do is judged by the facts themselves, not by this.
 */
@Entity
@Table(name = "dossier_part")
@IdClass(DossierPart.Key.class)
public class DossierPart {
    @Id
    @Column(name = "user_id")
    private Long userId;

    @Id
    @Column(name = "project_id")
    private Long projectId;

    protected DossierPart() { }

    /** Who and in which dossier. */
    public record Key(Long userId, Long projectId) implements Serializable { }
}
