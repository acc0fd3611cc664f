package vn.sinhke.audit.query;

/** The head of a chain as it lies in the table. */
public record AuditHead(String chain, long lastSeq, String lastHash) { }
