package vn.sinhke.document.query;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A scan with signature and stamp beside a paper.
 *
 * @param size in bytes
 * @param signed whether it is a PDF that bears digital signatures of its own
 */
public record ScanView(Long id, Long documentId, String fileName, String mediaType, Long size, String sha256, boolean signed, String addedBy,
                       LocalDateTime addedAt) implements Serializable { }
