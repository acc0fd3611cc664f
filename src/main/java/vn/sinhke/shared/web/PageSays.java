package vn.sinhke.shared.web;

import java.util.List;

/** What a page says of the deed before it: above it what is wrong, each with a link to its cure, or at its foot what went well. */
public final class PageSays {
    private PageSays() { }

    /** Errors and warnings ({@code <sk:wrong says/>}). */
    public static final class Wrong extends Drawn {
        @Override
        protected void draw(Markup out) {
            PageMessages says = (PageMessages) value("says");
            errors(out, says.getErrors());
            for (PageMessages.Line line : says.getWarnings()) {
                out.open("div", "class", "sk-banner is-warn").icon("warn").element("span", null, line.text()).close("div");
            }
        }

        private static void errors(Markup out, List<PageMessages.Line> errors) {
            if (errors.isEmpty()) {
                return;
            }
            boolean many = errors.size() > 1;
            out.open("div", "class", "sk-summary", "tabindex", "-1", "data-focus", "true");
            if (many) {
                out.open("h2").icon("alert").text(texts().get("messages.wrong", errors.size())).close("h2");
            }
            out.open("ul", "class", many ? null : "is-single");
            for (PageMessages.Line line : errors) {
                out.open("li").icon("alert");
                if (line.href() == null) {
                    out.text(line.text());
                } else {
                    out.open("a", "href", line.href()).text(line.text()).close("a");
                }
                out.close("li");
            }
            out.close("ul").close("div");
        }
    }

    /** What went well ({@code <sk:done says/>}). */
    public static final class Done extends Drawn {
        @Override
        protected void draw(Markup out) {
            for (String text : ((PageMessages) value("says")).getDone()) {
                out.open("div", "class", "sk-toast").icon("check").element("span", null, text).close("div");
            }
        }
    }
}
