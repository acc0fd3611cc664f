package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.appraisal.domain.Stance;

/**
 * A request for an opinion as it is read.
 *
 * @param askedAt UTC
 * @param stance null until it is answered, as are answer and day
 */
public record OpinionView(Long id, Long userId, String username, String fullName, String title, String question, LocalDate dueOn, String askedBy,
                          LocalDateTime askedAt, Stance stance, String answer, LocalDateTime answeredAt) implements Serializable {
    public boolean answered() {
        return answeredAt != null;
    }

    /** Whether it is still owed after its day. */
    public boolean late(LocalDate today) {
        return !answered() && today.isAfter(dueOn);
    }
}
