package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A household that takes part, with the stock (heads) meant for it if that is settled already.
 *
 * @param note why it takes part although something like it was given before, or another remark; null without one
 */
public record Participant(Long householdId, ParticipantKind kind, BigDecimal stock, String note) implements Serializable {

    public Participant {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Without a remark. */
    public Participant(Long householdId, ParticipantKind kind, BigDecimal stock) {
        this(householdId, kind, stock, null);
    }
}
