package vn.sinhke.document.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a paper is handed out: Word to edit, PDF to sign. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of file names. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentFormat> of(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }
}
