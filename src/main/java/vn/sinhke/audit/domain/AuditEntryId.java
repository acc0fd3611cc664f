package vn.sinhke.audit.domain;

import java.io.Serializable;
import java.util.Objects;

/** The place of a line: its chain and its number in it. */
public class AuditEntryId implements Serializable {
    private String chain;
    private long seq;

    public AuditEntryId() { }

    public AuditEntryId(String chain, long seq) {
        this.chain = chain;
        this.seq = seq;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntryId that && seq == that.seq && Objects.equals(chain, that.chain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chain, seq);
    }
}
