package vn.sinhke.delivery.domain;

/** What happened to stock that was handed over. */
public enum IncidentKind {
    DISEASE(null), DEATH(AnimalState.DEAD), LOSS(AnimalState.DEAD), REPLACEMENT(AnimalState.REPLACED), OTHER(null);

    private final AnimalState leaves;

    IncidentKind(AnimalState leaves) {
        this.leaves = leaves;
    }

    /** The state in which it leaves the animal; null when it stays as it is. */
    public AnimalState leaves() {
        return leaves;
    }
}
