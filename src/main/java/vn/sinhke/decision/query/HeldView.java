package vn.sinhke.decision.query;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.sinhke.decision.domain.HeldState;

/**
 * One approval of a batch as its author sees it.
 *
 * @param effectiveAt the machine's moment in UTC
 * @param refusal why it could not take effect, in Vietnamese; null otherwise
 * @param symbol number of the decision once it took effect
 */
public record HeldView(Long id, Long projectId, String code, String name, LocalDateTime effectiveAt, HeldState state, String refusal,
                       String symbol) implements Serializable {
    public boolean isOpen() {
        return state == HeldState.HELD;
    }
}
