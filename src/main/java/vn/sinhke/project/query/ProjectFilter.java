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
    private Long agencyId;
    private Long ownerUnitId;
    private boolean late;
    private boolean soon;

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

    /** The agency that appraises. */
    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    /** The unit that writes the dossier. */
    public Long getOwnerUnitId() {
        return ownerUnitId;
    }

    public void setOwnerUnitId(Long ownerUnitId) {
        this.ownerUnitId = ownerUnitId;
    }

    /** Only dossiers whose present step is past its term. */
    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    /** Only dossiers in time whose present step must be done within the next five working days. */
    public boolean isSoon() {
        return soon;
    }

    public void setSoon(boolean soon) {
        this.soon = soon;
    }

    public boolean isEmpty() {
        return agencyId == null && ownerUnitId == null && !late && !soon && state == null && type == null && unitId == null && budgetYear == null && (q == null || q.isBlank());
    }
}
