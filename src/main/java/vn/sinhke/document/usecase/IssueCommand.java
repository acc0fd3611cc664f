package vn.sinhke.document.usecase;

import vn.sinhke.document.domain.DocumentKind;

/**
 * The wish that a paper goes out.
 *
 * @param replaces the paper in whose place it comes, null for a first one
 * @param reason why it replaces that one; asked for then, null otherwise
 * @param remarks what a progress report says of difficulties and their causes, null for none
 */
public record IssueCommand(DocumentKind kind, Long replaces, String reason, String remarks) {
    /** A reason or remarks are at most this long. */
    public static final int LONGEST = 1000;
}
