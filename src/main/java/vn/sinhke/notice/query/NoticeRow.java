package vn.sinhke.notice.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.domain.NoticeText;

/**
 * A notice as its reader finds it.
 *
 * @param readAt UTC; null while unread
 */
public record NoticeRow(Long id, NoticeText text, LocalDateTime createdAt, LocalDateTime readAt) implements Serializable {
    public NoticeRow(Long id, NoticeKind kind, Long projectId, String code, String name, String actorName, LocalDate dueOn, Long amount,
                     String reference, LocalDateTime createdAt, LocalDateTime readAt) {
        this(id, new NoticeText(kind, projectId, code, name, actorName, dueOn, amount, reference), createdAt, readAt);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
