package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.Mail;
import vn.sinhke.notice.domain.MailChannel;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.Notice;
import vn.sinhke.notice.domain.NoticeGroup;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.domain.NoticeText;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.notice.persistence.NoticeStore;
import vn.sinhke.notice.query.NoticeFacts;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Slice;

/** Writes the digest of one person, once a day, in the name of that person: what waits is read as the person would read it. */
@ApplicationScoped
public class DigestDesk {
    private static final int LINES = 10;
    private static final int MOST_NEWS = 500;

    @Inject
    NoticeStore store;

    @Inject
    NoticeFacts facts;

    @Inject
    WorkList work;

    @Inject
    MailText texts;

    @Inject
    BusinessClock clock;

    /** Whether there was something to say. */
    @Transactional
    public boolean write(Recipient person, MailWish wish, LocalDate day) {
        if (!store.beginDigest(person.id(), day)) {
            return false;
        }
        List<Notice> waiting = store.forDigest(person.id(), MOST_NEWS);
        List<WorkRow> rows = List.of();
        int total = 0;
        if (wish.channel(NoticeGroup.WORK) == MailChannel.DIGEST) {
            Slice<WorkRow> slice = work.slice(new WorkFilter(), null, LINES);
            rows = slice.items();
            total = slice.next() == null ? rows.size() : work.count(new WorkFilter());
        }
        Set<Long> listed = rows.stream().map(WorkRow::id).collect(Collectors.toSet());
        List<NoticeText> news = stillSo(waiting.stream().filter(notice -> !notice.isRead()).map(Notice::text)
                .filter(text -> text.kind().group() != NoticeGroup.WORK || !listed.contains(text.projectId())).toList(), day);
        waiting.forEach(notice -> notice.digested(day));
        if (rows.isEmpty() && news.isEmpty()) {
            return false;
        }
        MailText.Letter letter = texts.digest(person, day, rows, total, news);
        LocalDateTime now = clock.utc();
        store.add(new Mail(person.id(), person.email(), letter.subject(), letter.body(), now, now));
        return true;
    }

    /** Between a notice and its digest the dossier may have moved on: what is not so any more is not told. */
    private List<NoticeText> stillSo(List<NoticeText> news, LocalDate day) {
        Set<Long> ids = news.stream().map(NoticeText::projectId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, DossierFacts> now = facts.dossiers(ids).stream().collect(Collectors.toMap(DossierFacts::id, Function.identity()));
        List<Long> adjusting = facts.adjusting(news.stream().filter(text -> text.kind() == NoticeKind.TO_DECIDE_ADJUSTMENT).map(NoticeText::projectId).toList());
        return news.stream().filter(text -> text.isStillSo(now.get(text.projectId()), day))
                .filter(text -> text.kind() != NoticeKind.TO_DECIDE_ADJUSTMENT || adjusting.contains(text.projectId())).toList();
    }
}
