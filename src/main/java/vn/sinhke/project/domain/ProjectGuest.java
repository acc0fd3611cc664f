package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who may see a dossier beyond role and territory, such as a member of its council. */
@Entity
@Table(name = "project_guest")
@IdClass(ProjectGuest.Key.class)
public class ProjectGuest {
    @Id
    @Column(name = "project_id")
    private Long projectId;

    @Id
    @Column(name = "user_id")
    private Long userId;

    protected ProjectGuest() { }

    public ProjectGuest(Long projectId, Long userId) {
        this.projectId = projectId;
        this.userId = userId;
    }

    public Key key() {
        return new Key(projectId, userId);
    }

    /** Dossier and account. */
    public static class Key implements Serializable {
        private Long projectId;
        private Long userId;

        public Key() { }

        Key(Long projectId, Long userId) {
            this.projectId = projectId;
            this.userId = userId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(projectId, key.projectId) && Objects.equals(userId, key.userId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(projectId, userId);
        }
    }
}
