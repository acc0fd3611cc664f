package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.ImportState;

/**
 * A file that was sent for import and how far it is.
 *
 * @param state INTERRUPTED when whoever worked on it has shown no sign of life
 * @param total about how many rows the file has while it is gone through, 0 when unknown; exact afterwards
 * @param created rows that brought a new household (would bring, until the file is taken up)
 * @param added rows that gave a known household a review
 * @param same rows that the register held already
 */
public record ImportView(Long id, String fileName, String fileHash, String sheet, int headRow, ImportState state, ImportMode mode,
                         String uploadedBy, boolean mine, LocalDateTime uploadedAt, LocalDateTime finishedAt, int total, int done,
                         int created, int added, int same, int refused, boolean fileRemoved) implements Serializable {
    public boolean isRunning() {
        return state.isRunning();
    }

    /** Whether the sender may have it taken up now. */
    public boolean isReady() {
        return mine && !fileRemoved && state.isReady();
    }

    public int good() {
        return created + added + same;
    }

    /** From 0 to 100. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100L / total);
    }
}
