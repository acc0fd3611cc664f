package vn.sinhke.decision.query;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An approval that waits, whose it is, and until when (the machine's moment, UTC). */
public record HeldWaiting(Long id, String username, LocalDateTime effectiveAt) implements Serializable { }
