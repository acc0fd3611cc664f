package vn.sinhke.project.query;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.AttachmentKind;

/** A paper of the dossier as it is listed; {@code size} in bytes, {@code uploadedAt} UTC. */
public record AttachmentView(Long id, AttachmentKind kind, String fileName, String mediaType, Long size, String sha256,
                             Long uploadedBy, LocalDateTime uploadedAt) implements Serializable { }
