package vn.sinhke.decision.domain;

import java.time.LocalDateTime;

/**
 * What a leader orders of one dossier of a batch.
 *
 * @param batch the batch to which it belongs
 * @param seenVersion the version that the leader saw
 * @param lateReason why it is late, null where it is not
 * @param heldAt when it was confirmed, and {@code effectiveAt} from when it counts; the machine's moments, UTC
 */
public record HeldOrder(String batch, Long projectId, int seenVersion, String comment, String lateReason, LocalDateTime heldAt,
                        LocalDateTime effectiveAt) { }
