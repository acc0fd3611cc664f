package vn.sinhke.decision.query;

import java.io.Serializable;
import vn.sinhke.shared.ProjectType;

/** Which part of a person's work is wanted. */
public class WorkFilter implements Serializable {
    private WorkTab tab = WorkTab.WAITING_FOR_ME;
    private ProjectType type;
    private Long districtId;
    private boolean toDecide;

    public static WorkFilter of(WorkTab tab) {
        WorkFilter filter = new WorkFilter();
        filter.setTab(tab);
        return filter;
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

    /** Only dossiers put before a leader. */
    public boolean isToDecide() {
        return toDecide;
    }

    public void setToDecide(boolean toDecide) {
        this.toDecide = toDecide;
    }
}
