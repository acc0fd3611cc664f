package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import vn.sinhke.appraisal.domain.Opinion;

/** One score sheet as its owner reads it, or as others do once the scores are open. */
public record SheetView(Long userId, int version, Map<String, BigDecimal> scores, Opinion opinion, String comment,
                        LocalDateTime savedAt, LocalDateTime lockedAt, Map<String, String> remarks) implements Serializable {

    public static SheetView empty(Long userId) {
        return new SheetView(userId, 0, Map.of(), null, null, null, null, Map.of());
    }

    public boolean locked() {
        return lockedAt != null;
    }

    public BigDecimal total() {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
