package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.domain.NoticeText;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;

/** The words of a mail: plain text in Vietnamese that says which dossier, who, until when, and where to go on. Nothing of a household. */
@ApplicationScoped
class MailText {
    private static final Messages SAY = Messages.in(Messages.VIETNAMESE);
    private static final int MOST = 10;

    @Inject
    MailSettings settings;

    /** Head and text of a mail. */
    record Letter(String subject, String body) { }

    Letter instant(Recipient to, NoticeText text) {
        List<String> lines = new ArrayList<>(List.of(SAY.get("notice.mail.dear", to.fullName()), "", text.in(SAY), ""));
        facts(text).forEach(lines::add);
        lines.add(SAY.get("notice.mail.open", settings.link(text.path())));
        return letter(SAY.get("notice.mail.subject", text.in(SAY)), lines);
    }

    /**
     * @param work what waits, nearest term first; empty where the person does not want it by mail
     * @param total how many dossiers wait altogether
     */
    Letter digest(Recipient to, LocalDate day, List<WorkRow> work, int total, List<NoticeText> news) {
        List<String> lines = new ArrayList<>(List.of(SAY.get("notice.mail.dear", to.fullName()), ""));
        if (!work.isEmpty()) {
            lines.add(SAY.get("notice.mail.work", total));
            work.stream().limit(MOST).forEach(row -> {
                lines.add(SAY.get(row.dueOn() == null ? "notice.mail.work.line" : late(row) ? "notice.mail.work.late" : "notice.mail.work.due",
                        row.task(), row.code(), row.name(), row.dueOn()));
            });
            more(lines, total);
            lines.add(SAY.get("notice.mail.open", settings.link("/work/index.xhtml")));
            lines.add("");
        }
        if (!news.isEmpty()) {
            lines.add(SAY.get("notice.mail.news", news.size()));
            news.stream().limit(MOST).forEach(text -> {
                lines.add("- " + text.in(SAY) + (text.by() == null ? "" : ", " + text.by()) + (text.term() == null ? "" : " " + SAY.get("notice.mail.until", text.term())));
                lines.add("  " + settings.link(text.path()));
            });
            more(lines, news.size());
            lines.add(SAY.get("notice.mail.open", settings.link("/notice/list.xhtml")));
        }
        return letter(work.isEmpty() ? SAY.get("notice.mail.digest.news", day, news.size()) : SAY.get("notice.mail.digest.work", day, total), lines);
    }

    private static boolean late(WorkRow row) {
        return row.workingDaysLeft() != null && row.workingDaysLeft() < 0;
    }

    private static void more(List<String> lines, int total) {
        if (total > MOST) {
            lines.add(SAY.get("notice.mail.more", total - MOST));
        }
    }

    private static List<String> facts(NoticeText text) {
        List<String> facts = new ArrayList<>();
        if (text.code() != null) {
            facts.add(SAY.get("notice.mail.dossier", text.code(), text.name()));
        }
        if (text.actorName() != null) {
            facts.add(SAY.get(text.kind() == NoticeKind.TERM_OVER ? "notice.mail.holder" : "notice.mail.actor", text.actorName()));
        }
        if (text.amount() != null) {
            facts.add(SAY.get("notice.mail.amount", Money.vnd(text.amount())));
        }
        if (text.dueOn() != null) {
            facts.add(SAY.get("notice.mail.due", text.dueOn()));
        }
        return facts;
    }

    private Letter letter(String subject, List<String> lines) {
        lines.addAll(List.of("", "-- ", SAY.get("notice.mail.foot", settings.link("/account/me.xhtml#notices"))));
        return new Letter(VietnameseText.nfc(subject), VietnameseText.nfc(String.join("\r\n", lines) + "\r\n"));
    }
}
