package vn.sinhke.project.domain;

/** Which level manages, appraises and decides a dossier. */
public enum Manager {
    /** The department of the component; the provincial leader decides. */
    DEPARTMENT,
    /** The district's people's committee; its leader decides. */
    DISTRICT;

    /** Whether the province decides: on a department's project, and on one that its district has raised. */
    public boolean isDecidedByProvince(boolean raised) {
        return this == DEPARTMENT || raised;
    }
}
