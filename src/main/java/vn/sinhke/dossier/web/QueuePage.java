package vn.sinhke.dossier.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.decision.query.WorkDesk;
import vn.sinhke.decision.query.WorkDone;
import vn.sinhke.decision.query.WorkFacets;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;

/** The leaders' queue: the tabs and filters with their counts, one page of dossiers, and the one that is looked at, which comes by a request of its own. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final String PAGE = "/decision/queue.xhtml?";

    @Inject
    WorkList work;

    @Inject
    QueueViewer viewer;

    @Inject
    QueueViews views;

    @Inject
    QueueTogether together;

    @Inject
    Units units;

    @Inject
    CurrentActor actor;

    private String after;
    private Long id;
    private QueueChoice choice = QueueChoice.WAITING;
    private Slice<WorkRow> page = new Slice<>(List.of(), null);
    private WorkFacets facets;
    private Map<Long, WorkDone> done = Map.of();
    private final Map<WorkTab, Integer> counts = new EnumMap<>(WorkTab.class);

    /** Reads what the address asks for; whatever is no choice there counts as none. */
    public void open() {
        Map<String, String> asked = asked();
        after = asked.getOrDefault("after", "").matches("[A-Za-z0-9_-]{1,200}") ? asked.get("after") : null;
        id = RowId.isOne(asked.get("id")) ? RowId.of(asked.get("id")) : null;
        views.named(asked.get("view"));
        together.done(asked.get("batch"));
        choice = QueueChoice.KEYS.stream().anyMatch(asked::containsKey) ? QueueChoice.of(asked::get) : views.first();
        WorkFilter filter = choice.filter(actor.get());
        WorkDesk desk = after == null ? work.desk(filter, ROWS) : new WorkDesk(work.slice(filter, after, ROWS), work.facets(filter));
        page = desk.page();
        facets = desk.facets();
        done = work.done(choice.tab(), page.items().stream().map(WorkRow::id).toList());
        counts.putAll(work.counts(filter, facets));
    }

    /** Opens the dossier that the address of this request names, for the viewer beside the list. */
    public void look() {
        Long wanted = RowId.of(asked().get("look"));
        viewer.show(wanted, back(wanted));
    }

    /** Reads the dossier that the address names, to be read only. */
    public void summarize() {
        viewer.show(RowId.of(asked().get("id")), null);
    }

    /** Where a decision leads to: the same list, with the next dossier opened. */
    private String back(Long decided) {
        List<WorkRow> rows = page.items();
        Long next = null;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(decided) && rows.size() > 1) {
                next = rows.get(i + 1 < rows.size() ? i + 1 : i - 1).id();
            }
        }
        return "/decision/queue?faces-redirect=true&" + choice.query() + views.part() + (next == null ? "" : "&id=" + next);
    }

    /** Whether rows of this list can be approved together. */
    public boolean isChoosing() {
        return choice.tab() == WorkTab.DELEGATED_TO_ME || choice.isToDecide(actor.get());
    }

    static boolean isChoosable(WorkRow row) {
        return row.state() == ProjectState.PENDING_APPROVAL && !row.flagged();
    }

    public WorkTab getCurrent() {
        return choice.tab();
    }

    public String count(WorkTab of) {
        int found = counts.getOrDefault(of, 0);
        return found > WorkList.CAP ? WorkList.CAP + "+" : Integer.toString(found);
    }

    public List<WorkRow> getRows() {
        return page.items();
    }

    public WorkFacets getFacets() {
        return facets;
    }

    public String getNext() {
        return page.next() == null ? null : PAGE + choice.query() + views.part() + "&after=" + page.next();
    }

    /** Where this page of the list is found again. */
    public String getAddress() {
        return PAGE + choice.query() + views.part() + (after == null ? "" : "&after=" + after);
    }

    public String hrefOf(WorkTab other) {
        return PAGE + choice.of(other).query();
    }

    /** With this type alone, or without if it is chosen already; so for the other filters. */
    public String hrefOfType(ProjectType of) {
        return PAGE + choice.with(of == choice.type() ? null : of).query();
    }

    public String hrefOfDistrict(Long of) {
        return PAGE + choice.in(of).query();
    }

    public String hrefOfFlag(boolean of) {
        return PAGE + choice.flagged(choice.flagged() != null && choice.flagged() == of ? null : of).query();
    }

    public String hrefOfSoon() {
        return PAGE + choice.soon(!choice.soon()).query();
    }

    /** The districts of the list with their counts, the most dossiers first. */
    public List<Map.Entry<Long, Long>> getDistricts() {
        return facets.districts().entrySet().stream().sorted(Map.Entry.<Long, Long>comparingByValue().reversed()).toList();
    }

    public String district(Long of) {
        return units.name(of);
    }

    public QueueChoice getChoice() {
        return choice;
    }

    /** Whether something of the tab is chosen, so that the list may be empty though the tab is not. */
    public boolean isFiltered() {
        return !choice.equals(choice.of(choice.tab()));
    }

    /** What the reader did with a dossier of the tabs of what is done; null in those of what waits. */
    WorkDone done(Long of) {
        return done.get(of);
    }

    /** Whether the tab is one of what the reader has done. */
    public boolean isDone() {
        return WorkTab.DONE.contains(choice.tab());
    }

    /** The dossier that is open: the one that stands in the viewer, from the start the one of the address, else the first. */
    public Long getOpened() {
        return viewer.getRow() != null ? viewer.getRow().id() : id != null ? id : page.items().isEmpty() ? null : page.items().get(0).id();
    }

    /** Whether the address names a dossier; on a telephone only that one is opened. */
    public boolean isAsked() {
        return id != null || viewer.getRow() != null;
    }

    public String getAfter() {
        return after;
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
