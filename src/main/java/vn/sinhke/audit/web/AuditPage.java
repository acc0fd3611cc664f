package vn.sinhke.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.audit.query.AuditRow;
import vn.sinhke.audit.query.AuditTrail;
import vn.sinhke.audit.usecase.Verification;
import vn.sinhke.audit.usecase.VerifyAuditChain;

/** The audit log, newest first, with the recomputation of its chain. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final int SIZE = 50;
    private static final Pattern PLACE = Pattern.compile("(\\d{4}-\\d{2})\\.(\\d{1,15})");

    @Inject
    AuditTrail trail;

    @Inject
    VerifyAuditChain audit;

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
