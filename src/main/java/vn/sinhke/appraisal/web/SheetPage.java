package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.appraisal.query.SheetView;
import vn.sinhke.appraisal.usecase.DeclareConflict;
import vn.sinhke.appraisal.usecase.LockSheet;
import vn.sinhke.appraisal.usecase.SaveSheet;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** The bench of a council's member: the dossier's evidence beside the own score sheet. */
@Named
@ViewScoped
public class SheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Councils councils;

    @Inject
    ProjectDetails projects;

    @Inject
    SaveSheet saving;

    @Inject
    LockSheet locking;

    @Inject
    DeclareConflict conflicts;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private MySheet mine;
    private ProjectDetail project;
    private List<Line> lines = List.of();
    private Opinion opinion;
    private String comment;
    private String conflict;
    private ConflictKind kind = ConflictKind.RELATIVE;

    /** One criterion with the score and the remark that are being given. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final CriterionView criterion;
        private BigDecimal score;
        private String remark;

        Line(CriterionView criterion, BigDecimal score, String remark) {
            this.criterion = criterion;
            this.score = score;
            this.remark = remark;
        }

        public CriterionView getCriterion() {
            return criterion;
        }

        public BigDecimal getScore() {
            return score;
        }

        public void setScore(BigDecimal score) {
            this.score = score;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }

    /** Shows the sheet; whoever may not judge here is led to the council, where it is said why. */
    public String open() {
        project = projects.of(RowId.of(id));
        if (councils.isBarred(RowId.of(id), actor.get().id())) {
            return "/project/detail?faces-redirect=true&tab=appraisal&id=" + RowId.of(id);
        }
        mine = councils.mine(RowId.of(id), actor.get().id()).orElseThrow(() -> new Problem.NotAllowed("party.COUNCIL_MEMBER"));
        SheetView sheet = mine.sheet();
        lines = mine.criteria().stream().map(criterion -> new Line(criterion, sheet.scores().get(criterion.code()),
                sheet.remarks().get(criterion.code()))).toList();
        opinion = sheet.opinion();
        comment = sheet.comment();
        return null;
    }

    public String save() {
        write();
        notices.done("sheet.saved");
        return again();
    }

    /** What is on the screen is what is locked. */
    public String lock() {
        write();
        locking.lock(RowId.of(id));
        notices.done("sheet.lockedNow");
        return again();
    }

    public String declare() {
        conflicts.declare(RowId.of(id), kind, conflict);
        notices.done("sheet.conflict.done");
        return "/project/detail?faces-redirect=true&id=" + RowId.of(id);
    }

    private void write() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        lines.stream().filter(line -> line.getScore() != null).forEach(line -> scores.put(line.getCriterion().code(), line.getScore()));
        Map<String, String> remarks = new LinkedHashMap<>();
        lines.forEach(line -> remarks.put(line.getCriterion().code(), line.getRemark()));
        saving.save(RowId.of(id), scores, remarks, opinion, comment, mine.sheet().version());
        mine = councils.mine(RowId.of(id), actor.get().id()).orElseThrow(Problem.NotFound::new);
    }

    private String again() {
        return "/appraisal/sheet?faces-redirect=true&id=" + RowId.of(id);
    }

    public boolean isOpen() {
        return project.state() == ProjectState.IN_APPRAISAL && !mine.sheet().locked();
    }

    public long getScored() {
        return lines.stream().map(Line::getScore).filter(Objects::nonNull).count();
    }

    /** What is missing before the sheet can be locked. */
    public long getLeft() {
        return lines.size() - getScored() + (opinion == null ? 1 : 0);
    }

    public BigDecimal getSum() {
        return lines.stream().map(Line::getScore).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int getMost() {
        return lines.stream().filter(line -> line.getScore() != null).mapToInt(line -> line.getCriterion().max()).sum();
    }

    public MySheet getMine() {
        return mine;
    }

    public ProjectDetail getProject() {
        return project;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Opinion> getOpinions() {
        return List.of(Opinion.PASS, Opinion.SUPPLEMENT, Opinion.FAIL);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public ConflictKind[] getKinds() {
        return ConflictKind.values();
    }

    public ConflictKind getKind() {
        return kind;
    }

    public void setKind(ConflictKind kind) {
        this.kind = kind;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }
}
