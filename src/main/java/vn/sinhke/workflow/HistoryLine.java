package vn.sinhke.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One line of a history as it is read: who did what, when, for whom, and why.
 *
 * @param occurredAt UTC
 * @param detail JSON: {@code {"reasons":[{"field","text"}],"changes":[{"field","before","after"}]}}, or null
 */
public record HistoryLine(Long id, LocalDateTime occurredAt, Long actorId, String username, String actorName, String actorOffice,
                          String actingForName, String action, String fromState, String toState, String comment,
                          String detail) implements Serializable { }
