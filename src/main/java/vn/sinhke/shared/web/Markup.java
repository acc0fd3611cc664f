package vn.sinhke.shared.web;

import java.util.Set;
import org.primefaces.util.EscapeUtils;

/**
 * Elements made by Java where a page repeats them so often that evaluating a template's expressions is what it costs most
 * (ADR 107). Text and the values of attributes are escaped; an attribute or a text of nothing is left out. Names of elements and attributes
 * are the program's own. An attribute with a script is not written here: the policy for scripts knows only those of components.
 */
public final class Markup {
    /** Elements that end where they begin. */
    private static final Set<String> VOID = Set.of("input", "br", "hr", "img");

    private static final String ICON = "<svg class=\"sk-icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"";
    private static final String ICON_END = "\"></use></svg>";
    private static final String TRACK = "<rect class=\"track\" x=\"0\" y=\"4\" width=\"100%\" height=\"8\" rx=\"3\"></rect>";

    private final StringBuilder out = new StringBuilder(1024);

    /** @param attributes names and values in turn */
    public Markup open(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"").append(EscapeUtils.forHtml(attributes[i + 1].toString())).append('"');
            }
        }
        out.append(VOID.contains(element) ? " />" : ">");
        return this;
    }

    public Markup text(Object text) {
        if (text != null) {
            out.append(EscapeUtils.forHtmlContent(text.toString()));
        }
        return this;
    }

    public Markup close(String element) {
        if (!VOID.contains(element)) {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element with nothing but text. */
    public Markup element(String element, String styleClass, Object text) {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** One picture of the sprite. */
    public Markup icon(String name) {
        out.append(ICON).append(EscapeUtils.forHtml(Show.icon(name))).append(ICON_END);
        return this;
    }

    /** A small warning in a row; {@code tone} is empty, "late" or "plain". */
    public Markup flag(String text, String tone) {
        return open("span", "class", tone.isEmpty() ? "sk-flag" : "sk-flag is-" + tone)
                .icon(tone.equals("late") ? "alert" : tone.equals("plain") ? "info" : "warn").text(text).close("span");
    }

    /** The deadline chip: working days left; nothing where nothing is due. */
    public Markup deadline(Object days, boolean paused) {
        String text = DueLook.text(days, paused);
        if (text.isEmpty()) {
            return this;
        }
        String tone = DueLook.tone(days, paused);
        return open("span", "class", ("sk-due " + tone).strip(), "title", MessageMap.now().get("deadline.title"))
                .icon(paused ? "state-pause" : tone.equals("is-over") ? "alert" : "clock").text(text).close("span");
    }

    /** A filter with its count; an empty {@code href} leads nowhere, an empty count is left out. */
    public Markup filterChip(String href, String label, String count, boolean on, boolean removable) {
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
    public Markup tab(String href, String label, String count, boolean current) {
        open("li").open("a", "href", href, "aria-current", current ? "page" : null).text(label);
        if (!count.isEmpty()) {
            text(" ").element("span", "sk-count", count);
        }
        return close("a").close("li");
    }

    /** The bar of a share below its cap, alone. */
    public Markup capMeter(Object ratio, Object cap, String tone) {
        return open("div", "class", "sk-meter " + tone).capBar(ratio, cap).close("div");
    }

    /** The same between its name and its figures; {@code distance} is what is left below the cap, {@code article} its source. */
    public Markup capMeter(Object ratio, Object cap, String tone, String label, Object distance, String article) {
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

    private Markup capBar(Object ratio, Object cap) {
        return open("svg", "class", "sk-meter-bar", "role", "img",
                        "aria-label", MessageMap.now().get("cap.aria", Show.percent(ratio), Show.any(cap) + "%")).raw(TRACK)
                .open("rect", "class", "fill", "x", "0", "y", "4", "width", CapLook.width(ratio), "height", "8", "rx", "3").close("rect")
                .open("rect", "class", "tick", "x", CapLook.width(cap), "y", "0", "width", "2", "height", "16").close("rect")
                .close("svg");
    }

    private Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** All of it, as it goes to the browser. */
    @Override
    public String toString() {
        return out.toString();
    }
}
