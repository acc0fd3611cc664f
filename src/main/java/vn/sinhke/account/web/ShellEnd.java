package vn.sinhke.account.web;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.Drawn;
import vn.sinhke.shared.web.Markup;

/** The end of every page of somebody signed in ({@code <sk:end page now/>}): who printed it and when, the warning before the session ends, the words for an answer that is lost. */
public final class ShellEnd extends Drawn {

    @Override
    protected void draw(Markup out) {
        ShellPage page = (ShellPage) value("page");
        if (page.getMenu().isEmpty()) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        Messages texts = texts();
        out.element("div", "sk-print-foot", texts.get("shell.printed", (Instant) value("now"), page.getActor().fullName()));
        out.open("div", "class", "sk-toasts", "role", "alert")
                .open("div", "class", "sk-toast is-gone", "data-timed", "true", "data-session", faces.getExternalContext().getSessionMaxInactiveInterval(),
                "data-user", page.getActor().username())
                .icon("clock").element("span", null, texts.get("shell.expiring"))
                .open("button", "type", "button", "data-stay", faces.getExternalContext().getRequestContextPath() + Door.MY_ACCOUNT)
                .text(texts.get("shell.stay")).close("button").close("div").close("div");
        out.open("template", "id", "lost").open("div", "class", "sk-banner is-warn", "role", "alert", "data-lost", "true").icon("offline")
                .open("div").element("b", null, texts.get("shell.lost")).text(" " + texts.get("shell.lost.text") + " ")
                .open("a", "href", "/").text(texts.get("shell.lost.reload")).close("a").close("div").close("div").close("template");
    }
}
