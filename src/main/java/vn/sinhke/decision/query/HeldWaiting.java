package vn.sinhke.decision.query;

import java.time.LocalDateTime;

/** An approval that waits, whose it is, and until when (the machine's moment, UTC). */
public record HeldWaiting(Long id, Long userId, LocalDateTime effectiveAt) { }
