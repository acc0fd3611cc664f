package vn.sinhke.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.audit.domain.AuditLine;
import vn.sinhke.audit.query.AuditRow;
import vn.sinhke.audit.query.AuditTrail;
import vn.sinhke.audit.usecase.Verification;
import vn.sinhke.audit.usecase.VerifyAuditChain;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.ReaderLanguage;

/** The audit log, newest first, with the recomputation of its chain. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final int SIZE = 50;
    /** What a line says of no subject at all; lines written before said it as a word. */
    private static final Set<String> NOTHING = Set.of("null", "");
    private static final Pattern PLACE = Pattern.compile("(\\d{4}-\\d{2})\\.(\\d{1,15})");

    @Inject
    AuditTrail trail;

    @Inject
    VerifyAuditChain audit;

    @Inject
    ReaderLanguage language;

    private String before;
    private String by;
    private transient List<AuditRow> rows;
    private transient Verification verification;

    public void open() {
        Matcher place = before == null ? null : PLACE.matcher(before);
        rows = trail.before(place != null && place.matches()
                ? new AuditTrail.Place(place.group(1), Long.parseLong(place.group(2))) : null, by, SIZE);
    }

    public void verify() {
        verification = audit.verify();
        open();
    }

    public boolean isVerifiable() {
        return audit.isMine();
    }

    public List<AuditRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    /** The address of the older lines; null when there are none. */
    public String getOlder() {
        if (getRows().size() < SIZE) {
            return null;
        }
        AuditRow last = rows.get(SIZE - 1);
        return last.chain() + "." + last.seq();
    }

    /** What was done, in the reader's words; codes of one house that have none are shown as they are. */
    public String what(AuditRow row) {
        Messages say = Messages.in(language.getLocale());
        boolean refused = row.action().startsWith(AuditLine.REFUSED);
        String action = refused ? row.action().substring(AuditLine.REFUSED.length()) : row.action();
        String words = action(say, action);
        return refused ? say.get("audit.refused", words) : words;
    }

    /** On what it was done, in the reader's words. */
    public String subject(AuditRow row) {
        return type(Messages.in(language.getLocale()), row.subjectType()) + (NOTHING.contains(String.valueOf(row.subjectId())) ? "" : " " + row.subjectId());
    }

    static String action(Messages say, String code) {
        return first(say, code, "AuditAction.", "HistoryAction.", "CouncilAction.", "CycleAction.", "PaymentAction.");
    }

    static String type(Messages say, String code) {
        return first(say, code, "AuditSubject.");
    }

    private static String first(Messages say, String code, String... stems) {
        for (String stem : stems) {
            if (say.has(stem + code)) {
                return say.get(stem + code);
            }
        }
        return code;
    }

    public Verification getVerification() {
        return verification;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by == null || by.isBlank() ? null : by.strip();
    }
}
