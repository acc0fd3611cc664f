package vn.sinhke.decision.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The views of a person's work. */
public enum WorkTab {
    /** This person may act now. */
    WAITING_FOR_ME,
    /** May act now by a power received from somebody. */
    DELEGATED_TO_ME,
    /** Given back by this person and not decided yet. */
    RETURNED,
    /** Decided or concluded by this person in the last days. */
    DECIDED,
    /** Submitted by this person's unit, or raised by this person's district, and now held by others; for the home page. */
    WITH_OTHERS;

    /** The tabs of the queue, as the REST contract names them. */
    public static final List<WorkTab> QUEUE = List.of(WAITING_FOR_ME, DELEGATED_TO_ME, RETURNED, DECIDED);

    /** Those of what the person has done. */
    public static final Set<WorkTab> DONE = EnumSet.of(RETURNED, DECIDED);
}
