package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A note at a field of a dossier.
 *
 * @param seats in how many seats of the dossier's council its author sits
 * @param writtenAt UTC
 */
public record FieldNoteView(Long id, String field, String text, Long userId, String author, LocalDateTime writtenAt, Long seats) implements Serializable { }
