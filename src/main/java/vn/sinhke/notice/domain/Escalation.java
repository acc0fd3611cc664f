package vn.sinhke.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** That a step of a dossier has run out was told to the superior; there is one at most for a dossier and step. */
@Entity
@Table(name = "escalation")
public class Escalation {
    /** Dossier and step. */
    @Embeddable
    public static class Key implements Serializable {
        @Column(name = "project_id")
        private Long projectId;

        @Enumerated(EnumType.STRING)
        @Column(name = "step")
        private TermStep step;

        protected Key() { }

        Key(Long projectId, TermStep step) {
            this.projectId = projectId;
            this.step = step;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(projectId, key.projectId) && step == key.step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(projectId, step);
        }
    }

    @EmbeddedId
    private Key key;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "escalated_at")
    private LocalDateTime at;

    protected Escalation() { }

    /** @param at UTC */
    public Escalation(Long projectId, TermStep step, LocalDate dueOn, LocalDateTime at) {
        key = new Key(projectId, step);
        this.dueOn = dueOn;
        this.at = at;
    }
}
