package vn.sinhke.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import vn.sinhke.shared.Messages;

/** The language a person reads in: Vietnamese, until that person asks for English. Nothing else can be set. */
@Named("language")
@SessionScoped
public class ReaderLanguage implements Serializable {
    static final String COOKIE = "SINHKE_LANG";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private boolean english;

    @PostConstruct
    void remember() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        english = external.getRequestCookieMap().get(COOKIE) instanceof Cookie kept && "en".equals(kept.getValue());
    }

    public void readVietnamese() {
        read(false);
    }

    public void readEnglish() {
        read(true);
    }

    private void read(boolean inEnglish) {
        english = inEnglish;
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(COOKIE, getTag(),
                Map.of("path", "/", "maxAge", ONE_YEAR, "httpOnly", true, "SameSite", "Lax"));
        Faces.redirect(Faces.getRequestURIWithQueryString());
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
