package vn.sinhke.project.query;

import java.io.Serializable;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.ProjectType;

/** What the list of dossiers is narrowed by; every field may be empty. */
public class ProjectFilter implements Serializable {
    private ProjectState state;
    private ProjectType type;
    private Long unitId;
    private Integer budgetYear;
    private String q;

    public ProjectState getState() {
        return state;
    }

    public void setState(ProjectState state) {
        this.state = state;
    }

    public ProjectType getType() {
        return type;
    }

    public void setType(ProjectType type) {
        this.type = type;
    }

    /** A commune, district or province. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public Integer getBudgetYear() {
        return budgetYear;
    }

    public void setBudgetYear(Integer budgetYear) {
        this.budgetYear = budgetYear;
    }

    /** Words of code, name, product or lead unit, with or without marks. */
    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public boolean isEmpty() {
        return state == null && type == null && unitId == null && budgetYear == null && (q == null || q.isBlank());
    }
}
