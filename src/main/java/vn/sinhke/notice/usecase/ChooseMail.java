package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.notice.domain.MailChannel;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.NoticeGroup;
import vn.sinhke.notice.domain.NoticeSetting;
import vn.sinhke.notice.domain.QuietHours;
import vn.sinhke.notice.persistence.NoticeStore;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Retried;

/** A person chooses how to hear of notices by mail. In the application everything is shown, whatever is chosen here. */
@ApplicationScoped
public class ChooseMail {
    @Inject
    NoticeStore store;

    @Inject
    CurrentActor actor;

    @Inject
    AuditLog log;

    @Retried
    @Transactional
    public void choose(Map<NoticeGroup, MailChannel> channels, Integer digestHour, Integer quietFrom, Integer quietTo) {
        List<Violation> broken = new ArrayList<>();
        hour(digestHour, "digestHour", broken);
        hour(quietFrom, "quietFrom", broken);
        hour(quietTo, "quietTo", broken);
        if (channels.size() < NoticeGroup.values().length || channels.containsValue(null)) {
            broken.add(Violation.of("notice-channel", "channels", "rule.notice.channel"));
        }
        if (broken.isEmpty() && channels.containsValue(MailChannel.DIGEST) && new QuietHours(quietFrom, quietTo).covers(digestHour)) {
            broken.add(Violation.of("notice-digest-hour", "digestHour", "rule.notice.digestQuiet", digestHour, quietFrom, quietTo));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        long me = actor.get().id();
        MailWish wish = new MailWish(channels, digestHour, new QuietHours(quietFrom, quietTo));
        NoticeSetting before = store.setting(me);
        if (before == null) {
            store.add(new NoticeSetting(me, wish));
        } else {
            before.choose(wish);
        }
        log.append("MAIL_CHOSEN", "Account", actor.get().username(), null);
    }

    private static void hour(Integer hour, String field, List<Violation> broken) {
        if (hour == null || hour < 0 || hour > 23) {
            broken.add(Violation.of("notice-hour", field, "rule.notice.hour"));
        }
    }
}
