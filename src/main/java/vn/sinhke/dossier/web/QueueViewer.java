package vn.sinhke.dossier.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.PrimeFaces;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.query.RaisingView;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.usecase.RaiseToProvince;
import vn.sinhke.dossier.domain.Look;
import vn.sinhke.dossier.usecase.LookAtDossier;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.dossier.usecase.RightEnded;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Transitions.Open;

/** The dossier that a leader looks at, and what the leader may decide on it now; every decision is the workflow's move. */
@Named
@ViewScoped
public class QueueViewer implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LATE = "late-explained";
    private static final Set<ProjectAction> OFFERED = EnumSet.of(ProjectAction.APPROVE, ProjectAction.SEND_BACK,
            ProjectAction.REJECT, ProjectAction.PRESENT);

    @Inject
    QueueReads reads;

    @Inject
    MoveDossier moves;

    @Inject
    RaiseToProvince raising;

    @Inject
    LookAtDossier looks;

    @Inject
    RightEnded ended;

    @Inject
    Notices notices;

    private String back;
    private Look before;
    private WorkRow row;
    private ProjectDetail project;
    private CouncilView council;
    private List<AttachmentKind> lacking = List.of();
    private String capacity;
    private Violation excess;
    private Violation held;
    private boolean over;
    private RaisingView raised;
    private String comment;
    private int lateDays;
    private String lateReason;
    private final Map<ProjectAction, List<Violation>> open = new EnumMap<>(ProjectAction.class);
    private final List<ReasonChoice> reasons = ReasonChoice.all();

    /** Reads the dossier; what was written about another one does not go with it. Afterwards decisions lead to the page named. */
    void show(Long id, String next) {
        if (row != null && !row.id().equals(id)) {
            comment = null;
            lateReason = null;
            reasons.forEach(one -> one.setOn(false));
        }
        back = next;
        project = reads.project(id);
        row = reads.row(id);
        council = reads.council(id);
        lacking = row.missingPapers() == 0 ? List.of() : reads.lacking(project);
        before = next == null ? null : look(id);
        raised = row.flags().contains(WorkFlag.RAISED) ? reads.raising(id) : null;
        open.clear();
        over = false;
        excess = null;
        held = null;
        lateDays = 0;
        for (Open<ProjectState, ProjectAction> one : moves.available(id)) {
            Violation above = DossierMove.aboveAuthority(one);
            Violation waiting = DossierMove.held(one);
            if (above != null) {
                excess = above;
            } else if (waiting != null) {
                held = waiting;
            } else if (OFFERED.contains(one.action())) {
                open.put(one.action(), one.blockedBy().stream().filter(broken -> !broken.rule().equals(LATE)).toList());
                one.blockedBy().stream().filter(broken -> broken.rule().equals(LATE)).forEach(late -> lateDays = (Integer) late.args().get(0));
            }
        }
        capacity = isRaising() || open.containsKey(ProjectAction.APPROVE) ? reads.capacity(project) : null;
    }

    /** When the reader looked before; to keep it fails on a full disk, and keeps nobody from reading. */
    private Look look(Long id) {
        try {
            return looks.look(id).orElse(null);
        } catch (RuntimeException full) {
            if (Outage.behind(full).filter(Outage.STORAGE::equals).isEmpty()) {
                throw full;
            }
            return looks.last(id).orElse(null);
        }
    }

    public String approve() {
        move(ProjectAction.APPROVE, List.of());
        DecisionView decision = reads.decision(row.id());
        notices.done("queue.approved", row.name(), decision == null ? "" : decision.symbol());
        return back;
    }

    public String sendBack() {
        Messages say = Messages.in(Messages.VIETNAMESE);
        List<Occasion.Reason> chosen = new ArrayList<>();
        reasons.stream().filter(ReasonChoice::isOn)
                .forEach(choice -> chosen.add(new Occasion.Reason(choice.getField(), say.get(choice.getKey()))));
        move(ProjectAction.SEND_BACK, chosen);
        notices.done("queue.returned", row.name());
        return back;
    }

    public String reject() {
        move(ProjectAction.REJECT, List.of());
        notices.done("queue.rejected", row.name());
        return back;
    }

    public String present() {
        move(ProjectAction.PRESENT, List.of());
        notices.done("queue.presented", row.name());
        return back;
    }

    public String raise() {
        raising.raise(row.id(), project.version(), comment);
        notices.done("raise.done", row.name());
        return back;
    }

    /** Whether the dossier is above what the reader's district decides on: then it can be raised to the province, and nothing else. */
    public boolean isRaising() {
        return excess != null;
    }

    /** By how much and by which act it is above the district's authority. */
    public String getExcess() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale()).of(excess);
    }

    private void move(ProjectAction action, List<Occasion.Reason> chosen) {
        try {
            moves.move(row.id(), new MoveCommand(action.apiName(), project.version(), comment, chosen, null, null, lateReason, true));
        } catch (Problem.Stale | Problem.NotAllowed | Problem.NotFound late) {
            over = open.containsKey(action);
            if (over) {
                PrimeFaces.current().ajax().update("queueBar"); // only then: whoever closes the dialog otherwise finds the button that opened it
            }
            if (over && !(late instanceof Problem.Stale)) {
                back = back.replaceFirst("&id=\\d+$", ""); // whose right has ended may not see the next one either
            }
            throw over ? ended.instead(late, project) : late;
        }
    }

    /** Whether the reader's decision came too late, so that nothing can be decided on this dossier any more. */
    public boolean isOver() {
        return over;
    }

    /** On to the next dossier of the list. */
    public String goOn() {
        return back;
    }

    public boolean may(String action) {
        return !over && open.containsKey(ProjectAction.valueOf(action));
    }

    /** What keeps the leader from approving, or the head from presenting. */
    public List<String> getBlocked() {
        List<Violation> approve = open.getOrDefault(ProjectAction.APPROVE, List.of());
        List<Violation> all = approve.isEmpty() ? open.getOrDefault(ProjectAction.PRESENT, List.of()) : approve;
        Messages say = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return (held == null ? all : List.of(held)).stream().map(say::of).toList();
    }

    /** The sources that give something, in the order of the law. */
    public List<Source> getSources() {
        List<Source> all = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            Money sum = project.content().budget().stream().map(line -> line.from(source)).reduce(Money.ZERO, Money::plus);
            if (!sum.isZero()) {
                all.add(new Source(source, sum));
            }
        }
        return all;
    }

    /** What one source gives to the whole project. */
    public record Source(FundingSource source, Money sum) implements Serializable { }

    /** What stands behind a flag, with its figures. */
    public String text(WorkFlag flag) {
        Messages say = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        if (flag == WorkFlag.OVER_AUTHORITY && isRaising()) {
            return say.of(excess);
        }
        if (flag == WorkFlag.RAISED && raised != null) {
            return say.get("raise.flag", row.district(), raised.by(), raised.businessDay(), raised.sum(), raised.most())
                    + (raised.remark() == null ? "" : " " + say.get("raise.flag.remark", raised.remark()));
        }
        return flag == WorkFlag.PAPERS_MISSING
                ? say.get("WorkFlag.text.PAPERS_MISSING", lacking.size(), String.join(", ", lacking.stream().map(say::label).toList()))
                : say.get("WorkFlag.text." + flag, row.ratio(), row.capPercent(), row.capLeft(), row.returnCount(), row.supplements(),
                        row.score() == null ? null : row.score().mean(), row.newReasons(), row.softOverlaps());
    }

    /** Whether it stands beside the list, where its further parts can be asked for; otherwise it is only a summary. */
    public boolean isLive() {
        return back != null;
    }

    /** When the reader looked at this dossier before; null for never. */
    public Look getBefore() {
        return before;
    }

    public WorkRow getRow() {
        return row;
    }

    public ProjectDetail getProject() {
        return project;
    }

    public CouncilView getCouncil() {
        return council;
    }

    public String getCapacity() {
        return capacity;
    }

    public List<ReasonChoice> getReasons() {
        return reasons;
    }

    /** By how many working days the decision is late; above 0 a reason is asked for. */
    public int getLateDays() {
        return lateDays;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
