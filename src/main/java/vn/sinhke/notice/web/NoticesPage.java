package vn.sinhke.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sinhke.notice.query.NoticeList;
import vn.sinhke.notice.query.NoticeRow;
import vn.sinhke.notice.usecase.ReadNotices;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.web.Notices;
import vn.sinhke.shared.web.ReaderLanguage;

/** What the signed-in person was told, newest first; each line leads to where one goes on, and is read by that. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int ROWS = 30;

    @Inject
    NoticeList list;

    @Inject
    ReadNotices read;

    @Inject
    ReaderLanguage language;

    @Inject
    Notices notices;

    private boolean unread;
    private String after;
    private Slice<NoticeRow> rows;
    private long newest;

    public List<NoticeRow> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    private Slice<NoticeRow> slice() {
        if (rows == null) {
            rows = list.slice(unread, after, ROWS);
        }
        return rows;
    }

    /** The newest one shown: what comes later stays unread. */
    public long getNewest() {
        return getRows().isEmpty() ? newest : getRows().get(0).id();
    }

    public void setNewest(long newest) {
        this.newest = newest;
    }

    public boolean isSomeUnread() {
        return getRows().stream().anyMatch(NoticeRow::isUnread);
    }

    public String says(NoticeRow row) {
        return row.text().in(Messages.in(language.getLocale()));
    }

    public String readAll() {
        notices.done("notice.read.done", read.readAll(newest));
        return "/notice/list.xhtml?faces-redirect=true";
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
