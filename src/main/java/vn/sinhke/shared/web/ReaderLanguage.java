package vn.sinhke.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import vn.sinhke.shared.Messages;

/** The language a person reads in: Vietnamese, until that person asks for English. Nothing else can be set. */
@Named("language")
@SessionScoped
public class ReaderLanguage implements Serializable {
    private static final String COOKIE = "SINHKE_LANG";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private boolean english;

    @Inject
    void remember(HttpServletRequest request) {
        english = isEnglish(request);
    }

    /** The texts in the language that this browser keeps, for an address that no page stands behind. */
    public static Messages texts(HttpServletRequest request) {
        return Messages.in(isEnglish(request) ? Messages.ENGLISH : Messages.VIETNAMESE);
    }

    private static boolean isEnglish(HttpServletRequest request) {
        return request.getCookies() != null && Arrays.stream(request.getCookies())
                .anyMatch(kept -> kept.getName().equals(COOKIE) && "en".equals(kept.getValue()));
    }

    /** The language from now on, also for the next visit of this browser. */
    void read(boolean inEnglish, HttpServletResponse response) {
        english = inEnglish;
        Cookie kept = new Cookie(COOKIE, getTag());
        kept.setPath("/");
        kept.setMaxAge(ONE_YEAR);
        kept.setHttpOnly(true);
        kept.setAttribute("SameSite", "Lax");
        response.addCookie(kept);
    }

    public boolean isEnglish() {
        return english;
    }

    public String getTag() {
        return english ? "en" : "vi";
    }

    public Locale getLocale() {
        return english ? Messages.ENGLISH : Messages.VIETNAMESE;
    }
}
