package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import vn.sinhke.notice.domain.Mail;
import vn.sinhke.notice.domain.MailChannel;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.Notice;
import vn.sinhke.notice.domain.NoticeText;
import vn.sinhke.notice.domain.QuietHours;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.notice.persistence.NoticeStore;
import vn.sinhke.notice.query.MailWishes;
import vn.sinhke.notice.query.Recipients;
import vn.sinhke.shared.BusinessClock;

/** Writes notices in the caller's transaction, and the mail that goes out at once into the outbox. */
@ApplicationScoped
class PostNotices {
    @Inject
    NoticeStore store;

    @Inject
    Recipients recipients;

    @Inject
    MailWishes wishes;

    @Inject
    MailSettings settings;

    @Inject
    MailText texts;

    @Inject
    BusinessClock clock;

    /** One notice each; people who may not sign in any more are passed over. */
    void post(Map<Long, NoticeText> news) {
        if (news.isEmpty()) {
            return;
        }
        Map<Long, Recipient> people = recipients.people(news.keySet());
        Map<Long, MailWish> chosen = wishes.of(people.values());
        LocalDateTime now = clock.utc();
        people.forEach((id, person) -> {
            NoticeText text = news.get(id);
            MailWish wish = chosen.get(id);
            MailChannel channel = wish.channel(text.kind().group());
            store.add(new Notice(id, text, channel, now));
            if (channel == MailChannel.INSTANT && person.email() != null && settings.isOn()) {
                MailText.Letter letter = texts.instant(person, text);
                store.add(new Mail(id, person.email(), letter.subject(), letter.body(), now, notBefore(wish.quiet(), now)));
            }
        });
        store.flush();
    }

    private static LocalDateTime notBefore(QuietHours quiet, LocalDateTime utc) {
        LocalDateTime here = utc.atZone(ZoneOffset.UTC).withZoneSameInstant(BusinessClock.ZONE).toLocalDateTime();
        LocalDateTime allowed = quiet.firstAllowed(here);
        return allowed.equals(here) ? utc : allowed.atZone(BusinessClock.ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
