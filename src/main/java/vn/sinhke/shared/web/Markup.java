package vn.sinhke.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes elements by Java where a page repeats them so often that evaluating a template's expressions is what it costs most
 * (ADR 107). Text and attributes are escaped by the writer below; an attribute without value is left out.
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
        out.writeText(text, null);
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

    /** One picture of the sprite, as {@code sk:icon} draws it. */
    public Markup icon(String name) throws IOException {
        return open("svg", "class", "sk-icon", "aria-hidden", "true", "focusable", "false")
                .open("use", "href", Show.icon(name)).close("use").close("svg");
    }

    /** The deadline chip, as {@code sk:deadline} draws it. */
    public Markup deadline(Integer days, boolean paused) throws IOException {
        if (days == null && !paused) {
            return this;
        }
        return open("span", "class", ("sk-due " + DueLook.tone(days, paused)).strip(), "title", MessageMap.now().get("deadline.title"))
                .icon(paused ? "state-pause" : days < 0 ? "alert" : "clock").text(DueLook.text(days, paused)).close("span");
    }

    /** The bar of a share below its cap, as {@code sk:capMeter} draws it when it is short. */
    public Markup capMeter(Object ratio, Object cap) throws IOException {
        return open("div", "class", "sk-meter " + CapLook.tone(ratio, cap))
                .open("svg", "class", "sk-meter-bar", "role", "img",
                        "aria-label", MessageMap.now().get("cap.aria", Show.percent(ratio), Show.any(cap) + "%"))
                .open("rect", "class", "track", "x", "0", "y", "4", "width", "100%", "height", "8", "rx", "3").close("rect")
                .open("rect", "class", "fill", "x", "0", "y", "4", "width", CapLook.width(ratio), "height", "8", "rx", "3").close("rect")
                .open("rect", "class", "tick", "x", CapLook.width(cap), "y", "0", "width", "2", "height", "16").close("rect")
                .close("svg").close("div");
    }
}
