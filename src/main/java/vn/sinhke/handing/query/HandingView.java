package vn.sinhke.handing.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One handing over as it is read.
 *
 * @param fromUserId null where a unit or department ended
 * @param fromUnitId null where a person left
 * @param happenedAt UTC
 */
public record HandingView(Long id, Long fromUserId, Long fromUnitId, String fromName, String documentNo, LocalDate documentDate, String reason,
                          String byName, LocalDateTime happenedAt, List<HandingLineView> lines) implements Serializable {
    public HandingView(Long id, Long fromUserId, Long fromUnitId, String fromName, String documentNo, LocalDate documentDate, String reason,
                       String byName, LocalDateTime happenedAt) {
        this(id, fromUserId, fromUnitId, fromName, documentNo, documentDate, reason, byName, happenedAt, List.of());
    }

    HandingView with(List<HandingLineView> all) {
        return new HandingView(id, fromUserId, fromUnitId, fromName, documentNo, documentDate, reason, byName, happenedAt, List.copyOf(all));
    }

    /** How many pieces stayed where they were. */
    public long refused() {
        return lines.stream().filter(HandingLineView::isRefused).count();
    }
}
