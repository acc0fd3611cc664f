-- The log is also read by person.
CREATE INDEX ix_audit_actor ON audit_entry (actor, chain, seq);
