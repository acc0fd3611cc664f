package vn.sinhke.notice.usecase;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sinhke.account.usecase.DelegationChanged;
import vn.sinhke.appraisal.usecase.CouncilSeated;
import vn.sinhke.appraisal.usecase.OpinionMoved;
import vn.sinhke.decision.usecase.RaisedToProvince;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.NoticeGroup;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.domain.NoticeText;
import vn.sinhke.notice.query.NoticeFacts;
import vn.sinhke.notice.query.PaymentFact;
import vn.sinhke.notice.query.Recipients;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.KeptDossiers;
import vn.sinhke.workflow.TransitionDone;

/** Tells people of what happens, in the transaction in which it happens: what is rolled back was told to nobody. */
@ApplicationScoped
public class TellPeople {
    /** Before the audit log, whose chain is to be locked last. */
    private static final int EARLY = 100;

    private static final Map<ProjectState, NoticeKind> WAITS = Map.of(ProjectState.SUBMITTED, NoticeKind.TO_RECEIVE,
            ProjectState.RETURNED, NoticeKind.RETURNED, ProjectState.ACCEPTED, NoticeKind.TO_SET_COUNCIL,
            ProjectState.IN_APPRAISAL, NoticeKind.TO_SCORE, ProjectState.APPRAISED_PASS, NoticeKind.TO_PRESENT,
            ProjectState.APPRAISED_FAIL, NoticeKind.TO_REFUSE, ProjectState.PENDING_APPROVAL, NoticeKind.TO_DECIDE,
            ProjectState.APPROVED, NoticeKind.TO_SIGN_CONTRACT, ProjectState.COMPLETED, NoticeKind.TO_SETTLE,
            ProjectState.SETTLED, NoticeKind.TO_FOLLOW);

    @Inject
    NoticeFacts facts;

    @Inject
    Recipients recipients;

    @Inject
    KeptDossiers kept;

    @Inject
    PostNotices post;

    @Inject
    Event<NoticeDue> due;

    @Resource
    TransactionSynchronizationRegistry transaction;

    void moved(@Observes @Priority(EARLY) TransitionDone done) {
        if (done.action() instanceof ProjectAction || done.action() instanceof PaymentAction) {
            due.fire(new NoticeDue(done.subjectType(), done.subjectId(), done.action(), done.from(), done.to(), done.by()));
        }
    }

    /** An observer of this phase may not throw: what nobody can be told of is not done. */
    void tell(@Observes(during = TransactionPhase.BEFORE_COMPLETION) NoticeDue news) {
        try {
            if (news.action() instanceof ProjectAction action) {
                facts.dossier(news.subjectId()).ifPresent(dossier -> ofDossier(news, action, dossier));
            } else if (news.action() instanceof PaymentAction action) {
                facts.payment(news.subjectId()).ifPresent(payment -> ofPayment(news, action, payment));
            }
        } catch (RuntimeException broken) {
            transaction.setRollbackOnly();
            throw broken;
        }
    }

    private void ofDossier(NoticeDue news, ProjectAction action, DossierFacts dossier) {
        Map<Long, NoticeKind> whom = new LinkedHashMap<>();
        NoticeKind result = result(action);
        if (result != null) {
            whom.put(dossier.createdBy(), result);
            if (dossier.submittedBy() != null) {
                whom.put(dossier.submittedBy(), result);
            }
            kept.keeper(dossier.id()).ifPresent(keeper -> whom.put(keeper, result));
        }
        if (action == ProjectAction.SEND_BACK) {
            recipients.holding(dossier, (grant, user) -> dossier.isHead(grant)).forEach(user -> whom.put(user, NoticeKind.SENT_BACK));
        }
        if (action == ProjectAction.REQUEST_ADJUSTMENT) {
            recipients.holding(dossier, (grant, user) -> dossier.isLeader(grant) && !dossier.isAuthor(user))
                    .forEach(user -> whom.put(user, NoticeKind.TO_DECIDE_ADJUSTMENT));
        } else if (action == ProjectAction.DECIDE_ADJUSTMENT) {
            recipients.holding(dossier, (grant, user) -> dossier.isHead(grant) || dossier.isFinance(grant))
                    .forEach(user -> whom.put(user, NoticeKind.ADJUSTMENT_DECIDED));
        } else if (news.from() != news.to() && WAITS.containsKey(dossier.state())) {
            recipients.waiting(dossier).forEach(user -> whom.put(user, WAITS.get(dossier.state())));
        }
        whom.remove(news.by().id());
        Map<Long, NoticeText> texts = new LinkedHashMap<>();
        whom.forEach((user, kind) -> texts.put(user, text(kind, dossier, news.by().fullName(), null, null)));
        post.post(texts);
    }

    /** What those who wrote and submitted a dossier are told of the move; null for what does not concern them. */
    private static NoticeKind result(ProjectAction action) {
        return switch (action) {
            case ACCEPT -> NoticeKind.ACCEPTED;
            case RETURN, REQUEST_SUPPLEMENT -> NoticeKind.RETURNED;
            case CONCLUDE_PASS, CONCLUDE_FAIL -> NoticeKind.APPRAISED;
            case PRESENT -> NoticeKind.PRESENTED;
            case APPROVE -> NoticeKind.APPROVED;
            case SEND_BACK -> NoticeKind.SENT_BACK;
            case REJECT -> NoticeKind.REJECTED;
            case SUSPEND -> NoticeKind.SUSPENDED;
            case RESUME -> NoticeKind.RESUMED;
            case CANCEL -> NoticeKind.CANCELLED;
            default -> null;
        };
    }

    private void ofPayment(NoticeDue news, PaymentAction action, PaymentFact payment) {
        DossierFacts dossier = facts.dossier(payment.projectId()).orElseThrow();
        Map<Long, NoticeKind> whom = new LinkedHashMap<>();
        switch (action) {
            case REQUEST -> recipients.holding(dossier, (grant, user) -> dossier.isFinance(grant))
                    .forEach(user -> whom.put(user, NoticeKind.PAYMENT_TO_CHECK));
            case CHECK -> recipients.holding(dossier, (grant, user) -> dossier.isHead(grant) && !user.equals(payment.createdBy())
                    && !user.equals(payment.requestedBy()))
                    .forEach(user -> whom.put(user, NoticeKind.PAYMENT_TO_APPROVE));
            case APPROVE -> recipients.holding(dossier, (grant, user) -> dossier.isFinance(grant))
                    .forEach(user -> whom.put(user, NoticeKind.PAYMENT_TO_PAY));
            case PAY, REFUSE -> {
                NoticeKind kind = action == PaymentAction.PAY ? NoticeKind.PAYMENT_PAID : NoticeKind.PAYMENT_REFUSED;
                whom.put(payment.createdBy(), kind);
                if (payment.requestedBy() != null) {
                    whom.put(payment.requestedBy(), kind);
                }
            }
            case CLEAR, REFUND -> { }
        }
        whom.remove(news.by().id());
        Map<Long, NoticeText> texts = new LinkedHashMap<>();
        whom.forEach((user, kind) -> texts.put(user,
                new NoticeText(kind, dossier.id(), dossier.code(), dossier.name(), news.by().fullName(), null, payment.amount(),
                        String.valueOf(payment.cycleNo()))));
        post.post(texts);
    }

    void seated(@Observes CouncilSeated council) {
        facts.dossier(council.projectId()).ifPresent(dossier -> {
            Map<Long, NoticeText> texts = new LinkedHashMap<>();
            council.newMembers().forEach(user -> texts.put(user,
                    text(NoticeKind.COUNCIL_SEAT, dossier, council.by().fullName(), dossier.dueOn(), council.decisionNo())));
            texts.remove(council.by().id());
            post.post(texts);
        });
    }

    void opinion(@Observes OpinionMoved opinion) {
        facts.dossier(opinion.projectId()).ifPresent(dossier -> post.post(new HashMap<>(Map.of(opinion.toUser(),
                text(opinion.answered() ? NoticeKind.OPINION_GIVEN : NoticeKind.OPINION_ASKED, dossier, opinion.by().fullName(), opinion.dueOn(), null)))));
    }

    /** The province's leaders who may decide on it, and those who have their power. */
    void raised(@Observes RaisedToProvince raised) {
        facts.dossier(raised.projectId()).ifPresent(dossier -> {
            Map<Long, NoticeText> texts = new LinkedHashMap<>();
            recipients.waiting(dossier).forEach(user -> texts.put(user, new NoticeText(NoticeKind.RAISED, dossier.id(), dossier.code(), dossier.name(),
                    raised.by().fullName(), dossier.dueOn(), raised.amount().dong(), null)));
            texts.remove(raised.by().id());
            post.post(texts);
        });
    }

    void power(@Observes DelegationChanged power) {
        post.post(Map.of(power.toUserId(), new NoticeText(power.revoked() ? NoticeKind.POWER_REVOKED : NoticeKind.POWER_GIVEN, null, null, null,
                power.by().fullName(), power.until(), null, power.documentNo())));
    }

    private static NoticeText text(NoticeKind kind, DossierFacts dossier, String by, LocalDate dueOn, String reference) {
        boolean work = kind.group() == NoticeGroup.WORK;
        return new NoticeText(kind, dossier.id(), dossier.code(), dossier.name(), by, dueOn != null ? dueOn : work ? dossier.dueOn() : null, null, reference);
    }
}
