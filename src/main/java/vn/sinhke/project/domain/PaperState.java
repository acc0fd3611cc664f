package vn.sinhke.project.domain;

import java.io.Serializable;
import vn.sinhke.project.domain.PaperNeed.Degree;

/**
 * One line of the checklist of a dossier's papers.
 *
 * @param attached how many files of the kind are there
 * @param given whether the form's data stand for the paper
 * @param applies whether the circumstance of a conditional paper is there
 */
public record PaperState(PaperNeed need, int attached, boolean given, boolean applies) implements Serializable {

    /** Whether nothing more is wanted. */
    public boolean isMet() {
        return given || attached >= need.files();
    }

    /** Whether it is asked for and not there. */
    public boolean isMissing() {
        return need.need() != Degree.OPTIONAL && applies && !isMet();
    }

    /** Whether the dossier may not be submitted without it. A paper that data stand for is told by the section of those data. */
    public boolean isBlocking() {
        return isMissing() && need.need() == Degree.MANDATORY && !need.toConfirm() && need.givenBy() == null;
    }

    /**
     * Whether a submitted dossier lacks what it had or had to have: a text that is confirmed asks for the file, or it was there and was
     * taken out since. What the submission was only reminded of and went without is no news to whoever decides.
     */
    public boolean isLacking(boolean takenOut) {
        return isMissing() && (takenOut || !need.toConfirm() && need.givenBy() == null);
    }

    public AttachmentKind kind() {
        return need.kind();
    }

    /** How many files are still wanted. */
    public int lacking() {
        return isMet() ? 0 : need.files() - attached;
    }
}
