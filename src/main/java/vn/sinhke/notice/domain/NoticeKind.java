package vn.sinhke.notice.domain;

/** What a notice tells; its sentence is the message {@code notice.text.<kind>}. */
public enum NoticeKind {
    TO_RECEIVE(NoticeGroup.WORK),
    RETURNED(NoticeGroup.WORK, Page.FORM),
    TO_SET_COUNCIL(NoticeGroup.WORK, Page.COUNCIL),
    COUNCIL_SEAT(NoticeGroup.WORK, Page.COUNCIL),
    TO_SCORE(NoticeGroup.WORK, Page.SHEET),
    OPINION_ASKED(NoticeGroup.WORK, Page.OPINIONS),
    OPINION_GIVEN(NoticeGroup.RESULT, Page.OPINIONS),
    TO_PRESENT(NoticeGroup.WORK),
    TO_REFUSE(NoticeGroup.WORK),
    TO_DECIDE(NoticeGroup.WORK, Page.QUEUE),
    RAISED(NoticeGroup.WORK, Page.QUEUE),
    TO_SIGN_CONTRACT(NoticeGroup.WORK),
    TO_DECIDE_ADJUSTMENT(NoticeGroup.WORK),
    TO_SETTLE(NoticeGroup.WORK),
    TO_FOLLOW(NoticeGroup.WORK),
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

    NoticeKind(NoticeGroup group) {
        this(group, Page.DOSSIER);
    }

    NoticeKind(NoticeGroup group, Page page) {
        this.group = group;
        this.page = page;
    }

    public NoticeGroup group() {
        return group;
    }

    /** Where one goes on, within the application; the dossier is null where the notice is about none. */
    public String path(Long projectId) {
        return projectId == null || page == Page.ACCOUNT ? page.path : page.path + "?id=" + projectId;
    }
}
