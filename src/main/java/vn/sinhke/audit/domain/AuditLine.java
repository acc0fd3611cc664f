package vn.sinhke.audit.domain;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;

/** What one line of the log says, before it has a place in a chain. {@code occurredAt} is UTC, to the millisecond. */
public record AuditLine(LocalDateTime occurredAt, String actor, String actingFor, String action, String subjectType,
                        String subjectId, String detail) {

    /** Begins the action of what was asked for and refused. */
    public static final String REFUSED = "REFUSED ";

    public AuditLine {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        actor = cut(actor, 60);
        actingFor = cut(actingFor, 60);
        action = cut(action, 60);
        subjectType = cut(subjectType, 40);
        subjectId = cut(subjectId, 60);
        detail = cut(detail, 4000);
    }

    /** Whether it was refused, so that nothing was changed. */
    public boolean isRefusal() {
        return action.startsWith(REFUSED);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** SHA-256 over the previous hash and every field with its length, so that no two different lines read the same. */
    public String hashAfter(String previous, String chain, long seq) {
        StringBuilder row = new StringBuilder(previous);
        String[] fields = {chain, Long.toString(seq), occurredAt.toString(), actor, actingFor, action, subjectType,
                subjectId, detail};
        for (String field : fields) {
            if (field == null) {
                row.append("|-");
            } else {
                row.append('|').append(field.length()).append(':').append(field);
            }
        }
        return DigestUtils.sha256Hex(row.toString());
    }
}
