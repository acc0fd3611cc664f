package vn.sinhke.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One line of the log in its chain; written once, never changed. */
@Entity
@Table(name = "audit_entry")
@IdClass(AuditEntryId.class)
public class AuditEntry {
    @Id
    @Column(name = "chain")
    private String chain;

    @Id
    @Column(name = "seq")
    private long seq;

    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "acting_for")
    private String actingFor;

    @Column(name = "action")
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "detail")
    private String detail;

    @Column(name = "prev_hash")
    private String prevHash;

    @Column(name = "hash")
    private String hash;

    protected AuditEntry() { }

    AuditEntry(String chain, long seq, AuditLine line, String prevHash) {
        this.chain = chain;
        this.seq = seq;
        this.occurredAt = line.occurredAt();
        this.actor = line.actor();
        this.actingFor = line.actingFor();
        this.action = line.action();
        this.subjectType = line.subjectType();
        this.subjectId = line.subjectId();
        this.detail = line.detail();
        this.prevHash = prevHash;
        this.hash = line.hashAfter(prevHash, chain, seq);
    }

    String hash() {
        return hash;
    }
}
