package vn.sinhke.audit.query;

import java.time.LocalDateTime;
import vn.sinhke.audit.domain.AuditLine;

/** One line with its place and its hashes, as it lies in the table. */
public record AuditRow(String chain, long seq, LocalDateTime occurredAt, String actor, String actingFor, String action,
                       String subjectType, String subjectId, String detail, String prevHash, String hash) {
    public AuditLine line() {
        return new AuditLine(occurredAt, actor, actingFor, action, subjectType, subjectId, detail);
    }
}
