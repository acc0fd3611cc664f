package vn.sinhke.project.query;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A version of a dossier that was kept.
 *
 * @param no from 1; 0 for what the dossier says now
 * @param occasion the move at which it was kept: SUBMIT, or DECIDE_ADJUSTMENT for what stood before an adjustment
 * @param takenAt UTC
 */
public record VersionView(Integer no, String occasion, LocalDateTime takenAt, String takenByName, String sha256) implements Serializable {
    public static final int NOW = 0;
}
