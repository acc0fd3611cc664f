package vn.sinhke.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of one month's chain: how many lines it has and the hash of the last. Whoever appends locks it first. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {
    /** What the very first line of all follows. */
    public static final String NOTHING = "0".repeat(64);

    @Id
    @Column(name = "chain")
    private String chain;

    @Column(name = "last_seq")
    private long lastSeq;

    @Column(name = "last_hash")
    private String lastHash;

    protected AuditChain() { }

    /** A new chain goes on where the one before ended. */
    public AuditChain(String chain, String hashBefore) {
        this.chain = chain;
        this.lastHash = hashBefore;
    }

    public AuditEntry append(AuditLine line) {
        AuditEntry entry = new AuditEntry(chain, lastSeq + 1, line, lastHash);
        lastSeq++;
        lastHash = entry.hash();
        return entry;
    }

    public String chain() {
        return chain;
    }

    public String lastHash() {
        return lastHash;
    }
}
