package vn.sinhke.decision.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.decision.domain.DecisionKind;

/** A decision as it is read. */
public record DecisionView(Long id, DecisionKind kind, String symbol, Integer registerNo, Integer year, Long signedBy,
                           String signedName, String capacity, String actingForName, String actingDocument,
                           LocalDateTime decidedAt, LocalDate businessDay, String comment) implements Serializable { }
