package vn.sinhke.project.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands in its life. Source: the programme's procedure as read in NĐ 27/2022/NĐ-CP and NĐ 98/2018/NĐ-CP. */
public enum ProjectState {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED, IN_APPRAISAL, APPRAISED_PASS, APPRAISED_FAIL, PENDING_APPROVAL, APPROVED,
    REJECTED, WITHDRAWN, IN_PROGRESS, SUSPENDED, COMPLETED, SETTLED, FOLLOW_UP, CLOSED, CANCELLED;

    private static final Set<ProjectState> FINAL = EnumSet.of(REJECTED, WITHDRAWN, CLOSED, CANCELLED);

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether the submitter may still rewrite the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
