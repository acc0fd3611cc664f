package vn.sinhke.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes elements by Java where a page repeats them so often that evaluating a template's expressions is what it costs most
 * (ADR 107). Text and attributes are escaped by the writer below; an attribute or a text of nothing is left out.
 */
public final class Markup {
    private final ResponseWriter out;

    public Markup(FacesContext faces) {
        out = faces.getResponseWriter();
    }

    /** @param attributes names and values in turn */
    public Markup open(String element, Object... attributes) throws IOException {
        out.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute((String) attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    public Markup text(Object text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
        return this;
    }

    public Markup close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    /** An element with nothing but text. */
    public Markup element(String element, String styleClass, Object text) throws IOException {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** One picture of the sprite. */
    public Markup icon(String name) throws IOException {
        return open("svg", "class", "sk-icon", "aria-hidden", "true", "focusable", "false")
                .open("use", "href", Show.icon(name)).close("use").close("svg");
    }

    /** A small warning in a row; {@code tone} is empty, "late" or "plain". */
    public Markup flag(String text, String tone) throws IOException {
        return open("span", "class", tone.isEmpty() ? "sk-flag" : "sk-flag is-" + tone)
                .icon(tone.equals("late") ? "alert" : tone.equals("plain") ? "info" : "warn").text(text).close("span");
    }

    /** The deadline chip: working days left; nothing where nothing is due. */
    public Markup deadline(Object days, boolean paused) throws IOException {
        String text = DueLook.text(days, paused);
        if (text.isEmpty()) {
            return this;
        }
        String tone = DueLook.tone(days, paused);
        return open("span", "class", ("sk-due " + tone).strip(), "title", MessageMap.now().get("deadline.title"))
                .icon(paused ? "state-pause" : tone.equals("is-over") ? "alert" : "clock").text(text).close("span");
    }

    /** A filter with its count; an empty {@code href} leads nowhere, an empty count is left out. */
    public Markup filterChip(String href, String label, String count, boolean on, boolean removable) throws IOException {
        open("a", "class", "sk-filterchip", "href", href.isEmpty() ? null : href, "aria-current", on ? "true" : null).text(label);
        if (!count.isEmpty()) {
            text(" · " + count);
        }
        if (on && removable && !href.isEmpty()) {
            text(" ").icon("cross");
        }
        return close("a");
    }

    /** One tab with its count; an empty count is left out. */
    public Markup tab(String href, String label, String count, boolean current) throws IOException {
        open("li").open("a", "href", href, "aria-current", current ? "page" : null).text(label);
        if (!count.isEmpty()) {
            text(" ").element("span", "sk-count", count);
        }
        return close("a").close("li");
    }

    /** The bar of a share below its cap, alone. */
    public Markup capMeter(Object ratio, Object cap, String tone) throws IOException {
        return open("div", "class", "sk-meter " + tone).capBar(ratio, cap).close("div");
    }

    /** The same between its name and its figures; {@code distance} is what is left below the cap, {@code article} its source. */
    public Markup capMeter(Object ratio, Object cap, String tone, String label, Object distance, String article) throws IOException {
        open("div", "class", "sk-meter " + tone);
        open("div", "class", "sk-meter-head").element("span", null, label.isEmpty() ? MessageMap.now().get("cap.label") : label)
                .element("b", null, Show.percent(ratio)).close("div");
        capBar(ratio, cap);
        open("div", "class", "sk-meter-foot").element("span", null, CapLook.sentence(distance))
                .element("b", null, MessageMap.now().get("cap.limit", Show.any(cap) + "%")).close("div");
        if (!article.isEmpty()) {
            element("div", "sk-meta", article);
        }
        return close("div");
    }

    private Markup capBar(Object ratio, Object cap) throws IOException {
        return open("svg", "class", "sk-meter-bar", "role", "img",
                        "aria-label", MessageMap.now().get("cap.aria", Show.percent(ratio), Show.any(cap) + "%"))
                .open("rect", "class", "track", "x", "0", "y", "4", "width", "100%", "height", "8", "rx", "3").close("rect")
                .open("rect", "class", "fill", "x", "0", "y", "4", "width", CapLook.width(ratio), "height", "8", "rx", "3").close("rect")
                .open("rect", "class", "tick", "x", CapLook.width(cap), "y", "0", "width", "2", "height", "16").close("rect")
                .close("svg");
    }
}
