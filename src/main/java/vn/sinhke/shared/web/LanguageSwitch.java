package vn.sinhke.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import vn.sinhke.shared.Messages;

/** The two languages, the other one as a button ({@code <sk:language/>}): a plain form, without the state of a view. */
public final class LanguageSwitch extends Drawn {

    @Override
    protected void draw(Markup out) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Messages texts = texts();
        boolean english = texts.locale() == Messages.ENGLISH;
        out.open("div", "class", "sk-language", "role", "group", "aria-label", texts.get("shell.language"));
        out.open("form", "method", "post", "action", faces.getExternalContext().getRequestContextPath() + LanguageDoor.PATH);
        out.open("input", "type", "hidden", "name", "back", "value", here((HttpServletRequest) faces.getExternalContext().getRequest())).close("input");
        if (english) {
            button(out, "vi", texts);
            out.open("span", "aria-hidden", "true").text(" · ").close("span");
            out.open("span", "aria-current", "true").text(texts.get("language.en")).close("span");
        } else {
            out.open("span", "aria-current", "true").text(texts.get("language.vi")).close("span");
            out.open("span", "aria-hidden", "true").text(" · ").close("span");
            button(out, "en", texts);
        }
        out.close("form").close("div");
    }

    private static void button(Markup out, String language, Messages texts) {
        out.open("button", "type", "submit", "name", "to", "value", language, "lang", language).text(texts.get("language." + language)).close("button");
    }

    /** The page as the browser asked for it, also where an error page stands in its place. */
    private static String here(HttpServletRequest request) {
        Object broken = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        return broken != null ? broken.toString() : request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
