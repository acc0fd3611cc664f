package vn.sinhke.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sinhke.decision.query.ComingUp;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Slice;

/** The home of everybody who works on dossiers: what waits for me, what others hold, how to begin. */
@Named
@RequestScoped
public class WorkPage {
    private static final int ROWS = 20;
    private static final int OTHERS = 5;
    private static final int SOON = 2;
    private static final Set<Role> WRITERS = Set.of(Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER);

    @Inject
    WorkList work;

    @Inject
    ComingUp comingUp;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    private String after;
    private Slice<WorkRow> waiting = new Slice<>(List.of(), null);
    private List<WorkRow> others = List.of();
    private List<WorkRow> coming = List.of();
    private int total;

    public void open() {
        WorkFilter filter = new WorkFilter();
        waiting = work.slice(filter, after, ROWS);
        total = after == null && waiting.next() == null ? waiting.items().size() : work.count(filter);
        if (isWriter() || actor.get().has(Role.DISTRICT_LEADER)) {
            others = work.slice(WorkFilter.of(WorkTab.WITH_OTHERS), null, OTHERS).items();
        }
        if (!isWriter()) {
            coming = comingUp.nearest(OTHERS);
        }
    }

    public List<WorkRow> getRows() {
        return waiting.items();
    }

    public String getNext() {
        return waiting.next();
    }

    /** At most one beyond the cap. */
    public int getTotal() {
        return total;
    }

    public int getCap() {
        return WorkList.CAP;
    }

    public long getLate() {
        return waiting.items().stream().filter(row -> row.workingDaysLeft() != null && row.workingDaysLeft() < 0).count();
    }

    public long getSoon() {
        return waiting.items().stream().filter(row -> row.workingDaysLeft() != null && row.workingDaysLeft() >= 0
                && row.workingDaysLeft() <= SOON).count();
    }

    public List<WorkRow> getOthers() {
        return others;
    }

    /** Who has a dossier that is not with this person: the agency that presented it, or the province to which it was raised. */
    public String holder(WorkRow row) {
        return row.flags().contains(WorkFlag.RAISED) ? "work.held.province" : "work.held";
    }

    /** What others hold and what comes to this person next; those who write dossiers follow their own instead. */
    public List<WorkRow> getComing() {
        return coming;
    }

    public boolean isWriter() {
        return actor.get().hasAny(WRITERS);
    }

    public boolean isLeader() {
        return WorkList.decides(actor.get()) || !actor.get().delegations().isEmpty();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** The project with its commune, once: many names end with it. */
    public String title(WorkRow row) {
        boolean named = row.name().toLowerCase(Messages.VIETNAMESE).contains(row.commune().toLowerCase(Messages.VIETNAMESE));
        return named ? row.name() : row.name() + ", " + row.commune();
    }

    /** Where the next thing is done. */
    public String href(WorkRow row) {
        return switch (row.task()) {
            case WRITE, ANSWER -> "/project/form.xhtml?id=" + row.id();
            case SET_COUNCIL -> "/appraisal/council.xhtml?id=" + row.id();
            case SCORE -> "/appraisal/sheet.xhtml?id=" + row.id();
            case WRITE_MINUTES, SIGN_MINUTES -> "/appraisal/meeting.xhtml?id=" + row.id();
            case GIVE_OPINION -> "/appraisal/opinions.xhtml?id=" + row.id();
            case DECIDE, RAISE -> "/decision/queue.xhtml?id=" + row.id();
            default -> "/project/detail.xhtml?id=" + row.id();
        };
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
