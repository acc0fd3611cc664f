package vn.sinhke.project.domain;

/** Where money comes from. */
public enum FundingSource {
    CENTRAL_BUDGET(true),
    LOCAL_BUDGET(true),
    POLICY_BANK_LOAN(false),
    LEAD_UNIT_COUNTERPART(false),
    HOUSEHOLD_CONTRIBUTION(false),
    /** Money of another programme joined in: State money too, so it counts towards the cap. */
    INTEGRATED_FUND(true),
    DONATION(false);

    private final boolean state;

    FundingSource(boolean state) {
        this.state = state;
    }

    /** Whether the support cap counts it as State support. */
    public boolean isState() {
        return state;
    }
}
