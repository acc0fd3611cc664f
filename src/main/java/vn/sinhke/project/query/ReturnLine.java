package vn.sinhke.project.query;

import java.time.LocalDateTime;

/** A return and one of its reasons, as one statement reads them. */
public record ReturnLine(Integer no, String action, Integer versionNo, Long returnedBy, String returnedByName, LocalDateTime returnedAt,
                         String comment, Long id, String field, String text, Boolean isNew, String answer, String answeredBy,
                         LocalDateTime answeredAt) { }
