package vn.sinhke.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;

/** The leaders' queue: the tabs with their counts, one page of dossiers, and the one that is looked at. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    WorkList work;

    @Inject
    QueueViewer viewer;

    @Inject
    CurrentActor actor;

    private String tab;
    private String type;
    private String after;
    private String id;
    private Slice<WorkRow> page;
    private final Map<WorkTab, Integer> counts = new EnumMap<>(WorkTab.class);

    public void open() {
        WorkFilter filter = filter(getCurrent());
        page = work.slice(filter, after, ROWS);
        for (WorkTab each : WorkTab.QUEUE) {
            boolean whole = each == getCurrent() && after == null && page.next() == null;
            counts.put(each, whole ? page.items().size() : work.count(filter(each)));
        }
        Long wanted = RowId.isOne(id) ? RowId.of(id)
                : page.items().isEmpty() ? null : page.items().get(0).id();
        if (wanted != null) {
            viewer.show(wanted, "/decision/queue?faces-redirect=true&tab=" + getCurrent());
        }
    }

    /** Who approves sees what waits for approval; heads of departments see all their work. */
    private WorkFilter filter(WorkTab of) {
        WorkFilter filter = WorkFilter.of(of);
        filter.setType(type == null ? null : Arrays.stream(ProjectType.values()).filter(one -> one.name().equals(type))
                .findFirst().orElse(null));
        filter.setToDecide(of == WorkTab.WAITING_FOR_ME
                && (actor.get().has(Role.PROVINCE_LEADER) || actor.get().has(Role.DISTRICT_LEADER)));
        return filter;
    }

    public WorkTab getCurrent() {
        return WorkTab.QUEUE.stream().filter(one -> one.name().equals(tab)).findFirst().orElse(WorkTab.WAITING_FOR_ME);
    }

    public List<WorkTab> getTabs() {
        return WorkTab.QUEUE;
    }

    public String count(WorkTab of) {
        int found = counts.getOrDefault(of, 0);
        return found > WorkList.CAP ? WorkList.CAP + "+" : Integer.toString(found);
    }

    public List<WorkRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next() == null ? null : "/decision/queue.xhtml" + query(getCurrent(), page.next()) ;
    }

    public String href(WorkRow row) {
        return "/decision/queue.xhtml" + query(getCurrent(), after) + "&id=" + row.id() + "#viewer";
    }

    public String hrefOf(WorkTab other) {
        return "/decision/queue.xhtml?tab=" + other;
    }

    private String query(WorkTab of, String from) {
        return "?tab=" + of + (type == null ? "" : "&type=" + type) + (from == null ? "" : "&after=" + from);
    }

    public boolean isSelected(WorkRow row) {
        return viewer.getRow() != null && viewer.getRow().id().equals(row.id());
    }

    public ProjectType[] getTypes() {
        return ProjectType.values();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getType() {
        return type;
    }

    /** Only codes reach the links of the page. */
    public void setType(String type) {
        this.type = type != null && Arrays.stream(ProjectType.values()).anyMatch(one -> one.name().equals(type)) ? type : null;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after != null && after.matches("[A-Za-z0-9_-]{1,200}") ? after : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
