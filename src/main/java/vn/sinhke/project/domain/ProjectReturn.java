package vn.sinhke.project.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.workflow.Occasion;

/**
 * One return of a dossier to its submitter: all its reasons at once, and the answer to each. From the second return on a
 * reason that stood in no earlier one is marked, because reasons are to be said once. Source: NĐ 61/2018/NĐ-CP, Điều 17
 * (a dossier is asked to be completed once).
 */
@Entity
@Table(name = "project_return")
public class ProjectReturn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "no")
    private int no;

    @Column(name = "action")
    private String action;

    @Column(name = "version_no")
    private Integer versionNo;

    @Column(name = "returned_by")
    private long returnedBy;

    @Column(name = "returned_by_name")
    private String returnedByName;

    @Column(name = "returned_at")
    private LocalDateTime returnedAt;

    @Column(name = "comment_text")
    private String comment;

    @OneToMany(mappedBy = "given", cascade = CascadeType.ALL)
    @OrderBy("pos")
    private List<ReturnReason> reasons = new ArrayList<>();

    protected ProjectReturn() { }

    /**
     * @param versionNo the submission that comes back, null where none was kept
     * @param said what earlier returns said already, by {@link ReturnReason#sameAs}; null at the first return
     */
    public ProjectReturn(Project project, int no, String action, Integer versionNo, long by, String byName, LocalDateTime at,
                         Occasion why, Set<String> said) {
        this.projectId = project.id();
        this.no = no;
        this.action = action;
        this.versionNo = versionNo;
        this.returnedBy = by;
        this.returnedByName = byName;
        this.returnedAt = at;
        this.comment = why.comment().orElse(null);
        List<Occasion.Reason> all = why.reasons().isEmpty()
                ? List.of(new Occasion.Reason(null, comment)) : why.reasons();
        for (Occasion.Reason reason : all) {
            boolean isNew = said != null && !said.contains(ReturnReason.sameAs(reason.field(), reason.text()));
            reasons.add(new ReturnReason(this, reasons.size(), reason.field(), reason.text(), isNew));
        }
    }

    public int newReasons() {
        return (int) reasons.stream().filter(ReturnReason::isNew).count();
    }

    public Optional<ReturnReason> reason(Long reasonId) {
        return reasons.stream().filter(one -> one.id().equals(reasonId)).findFirst();
    }

    public List<ReturnReason> reasons() {
        return List.copyOf(reasons);
    }
}
