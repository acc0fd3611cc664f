package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** Who follows a dossier up in the stead of whoever wrote it and has left; its author stays who it was. */
@Entity
@Table(name = "project_keeper")
public class ProjectKeeper {
    @Id
    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "since")
    private LocalDateTime since;

    protected ProjectKeeper() { }

    public ProjectKeeper(Long projectId) {
        this.projectId = projectId;
    }

    /** @param at UTC */
    public void become(Long user, LocalDateTime at) {
        userId = user;
        since = at;
    }
}
