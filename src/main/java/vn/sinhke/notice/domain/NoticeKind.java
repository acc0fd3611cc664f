package vn.sinhke.notice.domain;

import java.util.Set;
import vn.sinhke.project.domain.ProjectState;

/** What a notice tells; its sentence is the message {@code notice.text.<kind>}. */
public enum NoticeKind {
    TO_RECEIVE(NoticeGroup.WORK, Page.DOSSIER, ProjectState.SUBMITTED),
    RETURNED(NoticeGroup.WORK, Page.FORM, ProjectState.RETURNED),
    TO_SET_COUNCIL(NoticeGroup.WORK, Page.COUNCIL, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL),
    COUNCIL_SEAT(NoticeGroup.WORK, Page.COUNCIL, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL),
    TO_SCORE(NoticeGroup.WORK, Page.SHEET, ProjectState.IN_APPRAISAL),
    OPINION_ASKED(NoticeGroup.WORK, Page.OPINIONS),
    OPINION_GIVEN(NoticeGroup.RESULT, Page.OPINIONS),
    TO_PRESENT(NoticeGroup.WORK, Page.DOSSIER, ProjectState.APPRAISED_PASS),
    TO_REFUSE(NoticeGroup.WORK, Page.DOSSIER, ProjectState.APPRAISED_FAIL),
    TO_DECIDE(NoticeGroup.WORK, Page.QUEUE, ProjectState.PENDING_APPROVAL),
    RAISED(NoticeGroup.WORK, Page.QUEUE, ProjectState.PENDING_APPROVAL),
    TO_SIGN_CONTRACT(NoticeGroup.WORK, Page.DOSSIER, ProjectState.APPROVED),
    TO_DECIDE_ADJUSTMENT(NoticeGroup.WORK, Page.DOSSIER, ProjectState.IN_PROGRESS),
    TO_SETTLE(NoticeGroup.WORK, Page.DOSSIER, ProjectState.COMPLETED),
    TO_FOLLOW(NoticeGroup.WORK, Page.DOSSIER, ProjectState.SETTLED),
    ACCEPTED(NoticeGroup.RESULT),
    APPRAISED(NoticeGroup.RESULT),
    PRESENTED(NoticeGroup.RESULT),
    SENT_BACK(NoticeGroup.RESULT),
    APPROVED(NoticeGroup.RESULT),
    REJECTED(NoticeGroup.RESULT),
    SUSPENDED(NoticeGroup.RESULT),
    RESUMED(NoticeGroup.RESULT),
    CANCELLED(NoticeGroup.RESULT),
    ADJUSTMENT_DECIDED(NoticeGroup.RESULT),
    PAYMENT_TO_CHECK(NoticeGroup.MONEY),
    PAYMENT_TO_APPROVE(NoticeGroup.MONEY),
    PAYMENT_TO_PAY(NoticeGroup.MONEY),
    PAYMENT_PAID(NoticeGroup.MONEY),
    PAYMENT_REFUSED(NoticeGroup.MONEY),
    POWER_GIVEN(NoticeGroup.POWER, Page.ACCOUNT),
    POWER_REVOKED(NoticeGroup.POWER, Page.ACCOUNT),
    TERM_OVER(NoticeGroup.TERM);

    private enum Page {
        DOSSIER("/project/detail.xhtml"), FORM("/project/form.xhtml"), COUNCIL("/appraisal/council.xhtml"), SHEET("/appraisal/sheet.xhtml"),
        OPINIONS("/appraisal/opinions.xhtml"), QUEUE("/decision/queue.xhtml"), ACCOUNT("/account/me.xhtml");

        private final String path;

        Page(String path) {
            this.path = path;
        }
    }

    private final NoticeGroup group;
    private final Page page;
    private final Set<ProjectState> states;

    NoticeKind(NoticeGroup group) {
        this(group, Page.DOSSIER);
    }

    NoticeKind(NoticeGroup group, Page page, ProjectState... states) {
        this.group = group;
        this.page = page;
        this.states = Set.of(states);
    }

    /** Whether what it tells may still be so of a dossier in this state; what tells of no work is so for good. */
    boolean isStillIn(ProjectState state) {
        return states.isEmpty() || states.contains(state);
    }

    public NoticeGroup group() {
        return group;
    }

    /** Where one goes on, within the application; the dossier is null where the notice is about none. */
    public String path(Long projectId) {
        return projectId == null || page == Page.ACCOUNT ? page.path : page.path + "?id=" + projectId;
    }
}
