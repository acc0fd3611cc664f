package vn.sinhke.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;

/** That a person looked at a dossier, and the time before. Looks that follow one another closely are one: to load a page anew forgets nothing. */
@Entity
@Table(name = "dossier_look")
public class DossierLook {
    /** How long after a look the next one still belongs to it. */
    public static final Duration ONE_LOOK = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "seen_at")
    private LocalDateTime seenAt;

    @Column(name = "seen_entry")
    private long seenEntry;

    @Column(name = "seen_version")
    private int seenVersion;

    @Column(name = "before_at")
    private LocalDateTime beforeAt;

    @Column(name = "before_entry")
    private Long beforeEntry;

    @Column(name = "before_version")
    private Integer beforeVersion;

    protected DossierLook() { }

    /** The person looks again: what was last seen becomes the time before, unless the same look still goes on. */
    public void again(Look now) {
        if (beforeAt == null || seenAt.plus(ONE_LOOK).isBefore(now.at())) {
            beforeAt = seenAt;
            beforeEntry = seenEntry;
            beforeVersion = seenVersion;
        }
        seenAt = now.at();
        seenEntry = now.entry();
        seenVersion = now.version();
    }

    /** The look before the present one; null where this is the first. */
    public Look before() {
        return beforeAt == null ? null : new Look(beforeAt, beforeEntry, beforeVersion);
    }

    /** The latest look. */
    public Look last() {
        return new Look(seenAt, seenEntry, seenVersion);
    }
}
