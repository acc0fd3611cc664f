package vn.sinhke.decision.query;

import java.io.Serializable;
import vn.sinhke.shared.ProjectType;

/** Which part of a person's work is wanted. */
public class WorkFilter implements Serializable {
    private WorkTab tab = WorkTab.WAITING_FOR_ME;
    private ProjectType type;
    private Long districtId;
    private boolean toDecide;
    private Boolean flagged;
    private boolean soon;

    public static WorkFilter of(WorkTab tab) {
        WorkFilter filter = new WorkFilter();
        filter.setTab(tab);
        return filter;
    }

    /** The same tab without anything chosen in it. */
    WorkFilter whole() {
        WorkFilter whole = of(tab);
        whole.setToDecide(toDecide);
        return whole;
    }

    /** Whether anything is chosen in it. */
    boolean isChoosing() {
        return type != null || districtId != null || flagged != null || soon;
    }

    /** Whether a row of the tab passes what is chosen in it. */
    boolean leaves(WorkRow row) {
        return (type == null || type == row.type()) && (districtId == null || districtId.equals(row.districtId())) && chooses(row);
    }

    /** The same by flags and terms alone. */
    boolean chooses(WorkRow row) {
        return choosesFlag(row) && choosesTerm(row);
    }

    boolean choosesFlag(WorkRow row) {
        return flagged == null || flagged == row.flagged();
    }

    boolean choosesTerm(WorkRow row) {
        return !soon || row.soon();
    }

    public WorkTab getTab() {
        return tab;
    }

    public void setTab(WorkTab tab) {
        this.tab = tab == null ? WorkTab.WAITING_FOR_ME : tab;
    }

    public ProjectType getType() {
        return type;
    }

    public void setType(ProjectType type) {
        this.type = type;
    }

    public Long getDistrictId() {
        return districtId;
    }

    public void setDistrictId(Long districtId) {
        this.districtId = districtId;
    }

    /** Only dossiers with, or only without, anything to look at before deciding; null for both. */
    public Boolean getFlagged() {
        return flagged;
    }

    public void setFlagged(Boolean flagged) {
        this.flagged = flagged;
    }

    /** Only dossiers late or due within two working days. */
    public boolean isSoon() {
        return soon;
    }

    public void setSoon(boolean soon) {
        this.soon = soon;
    }

    /** Only dossiers put before a leader. */
    public boolean isToDecide() {
        return toDecide;
    }

    public void setToDecide(boolean toDecide) {
        this.toDecide = toDecide;
    }
}
