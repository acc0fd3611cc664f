package vn.sinhke.project.domain;

import java.io.Serializable;

/**
 * That a dossier needs a paper: how strictly, from which stage on, and by which text.
 *
 * @param givenBy the data of the form that stand for the paper, null where only a file does
 * @param when the circumstance under which a conditional paper is needed, null for the others
 * @param files how many files make it complete
 * @param formNo the form it is written on, null where none is fixed
 * @param toConfirm whether the text has still to be checked; such a paper reminds and does not refuse
 */
public record PaperNeed(AttachmentKind kind, Stage stage, Degree need, GivenBy givenBy, When when, int files, String formNo,
                        String article, boolean toConfirm, String note) implements Serializable {

    /** When in a dossier's life the paper comes in. */
    public enum Stage { SUBMISSION, DELIVERY }

    /** How strictly it is asked for. */
    public enum Degree { MANDATORY, CONDITIONAL, OPTIONAL }

    /** Data of the form that say what the paper says. */
    public enum GivenBy {
        CONTENT, PARTICIPANTS, CONTRACTS, MEETING, CERTIFICATE;

        boolean isThere(ProjectContent content) {
            CommunityGroup group = content.group();
            return switch (this) {
                // What the sections still lack is told by the sections themselves.
                case CONTENT -> true;
                case PARTICIPANTS -> !content.participants().isEmpty();
                case CONTRACTS -> !content.contracts().isEmpty();
                case MEETING -> group != null && group.meeting() != null;
                case CERTIFICATE -> group != null && group.certifiedBy() != null && !group.certifiedBy().isBlank();
            };
        }
    }

    /** Circumstances that make a conditional paper necessary. */
    public enum When {
        ROTATION;

        boolean holds(ProjectContent content) {
            return content.rotation() != null;
        }
    }

    /** The need as it stands in one dossier with so many files of the kind. */
    public PaperState in(ProjectContent content, int attached) {
        return new PaperState(this, attached, givenBy != null && givenBy.isThere(content), when == null || when.holds(content));
    }
}
