package vn.sinhke.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import vn.sinhke.account.query.Credential;

/** What a page session keeps of the person who signed in; everything else is read anew with each request. */
record PageSession(Long accountId, int epoch, Instant since) implements Serializable {
    private static final String KEY = PageSession.class.getName();
    private static final Duration LONGEST = Duration.ofHours(10);

    /** Begins with a new id, so that an id that somebody planted before is worth nothing. */
    static void begin(HttpServletRequest request, Credential owner) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(KEY, new PageSession(owner.accountId(), owner.sessionEpoch(), Instant.now()));
    }

    /** Goes on after the account has ended all its sessions but this one; under a new id, too. */
    static void goOn(HttpServletRequest request, Credential owner) {
        PageSession now = of(request);
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new PageSession(owner.accountId(), owner.sessionEpoch(), now.since()));
    }

    static PageSession of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof PageSession page ? page : null;
    }

    /** Ten hours after sign-in, however busy. */
    boolean isTooOld() {
        return Instant.now().isAfter(since.plus(LONGEST));
    }
}
