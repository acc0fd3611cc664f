package vn.sinhke.decision.query;

/** What a leader should look at before deciding; only what is really computed. */
public enum WorkFlag {
    /** State support within 1.5 points of the cap. */
    NEAR_CAP,
    AT_CAP,
    /** Given back at least twice. */
    RETURNED_TWICE,
    /** A later return named a reason that stood in no earlier one, though reasons are to be said once. */
    NEW_REASON,
    /** No outcome targets. */
    NO_TARGETS,
    /** Some members of the council asked for more first. */
    RESERVATIONS,
    /** The council's average is within five points of what it needs to pass. */
    WEAK_PASS,
    /** Households that had similar support of late, allowed with a reason. */
    DOUBLE_SUPPORT,
    /** A paper that the law's text asks for is not there, or one was taken out since the submission. */
    PAPERS_MISSING,
    /** Submitted anew after a council had concluded on it. */
    CHANGED_AFTER_APPRAISAL,
    /** More State money than the district may approve. */
    OVER_AUTHORITY,
    /** More than its district may approve: the district has raised it to the province. */
    RAISED
}
