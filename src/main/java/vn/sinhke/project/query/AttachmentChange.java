package vn.sinhke.project.query;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.AttachmentKind;

/** A paper that came into a dossier, or went out of it; {@code removedAt} is null for one that came in. Times in UTC. */
public record AttachmentChange(AttachmentKind kind, String fileName, LocalDateTime uploadedAt, LocalDateTime removedAt) implements Serializable {
    public boolean isRemoved() {
        return removedAt != null;
    }

    public LocalDateTime at() {
        return isRemoved() ? removedAt : uploadedAt;
    }
}
