package vn.sinhke.shared.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import vn.sinhke.shared.Messages;

/** A tag that stands on many pages and writes its elements by Java: one component where a template makes many (ADR 113). */
public abstract class Drawn extends UIComponentBase {

    @Override
    public final String getFamily() {
        return "sk";
    }

    @Override
    public final void encodeBegin(FacesContext faces) throws IOException {
        Markup out = new Markup();
        draw(out);
        faces.getResponseWriter().write(out.toString());
    }

    /** Writes all of it; its values are in {@link #value}. */
    protected abstract void draw(Markup out);

    /** What the page gave for that attribute; null where it gave nothing. */
    protected final Object value(String name) {
        return getAttributes().get(name);
    }

    /** The texts in the language of the page. */
    protected static Messages texts() {
        return MessageMap.now();
    }

    protected final String text(String name) {
        Object given = value(name);
        return given == null ? "" : given.toString();
    }

    protected final boolean is(String name) {
        Object given = value(name);
        return given instanceof Boolean yes ? yes : given != null && Boolean.parseBoolean(given.toString());
    }

    /** One picture of the sprite ({@code <sk:icon name>}). */
    public static final class Icon extends Drawn {
        @Override
        protected void draw(Markup out) {
            out.icon(text("name"));
        }
    }

    /** A state in shape and word ({@code <sk:status state>}). */
    public static final class Status extends Drawn {
        @Override
        protected void draw(Markup out) {
            Object state = value("state");
            out.open("span", "class", "sk-chip " + StateLook.tone(state)).icon(StateLook.icon(state)).text(Show.label(state)).close("span");
        }
    }

    /** Working days left ({@code <sk:deadline days paused>}); nothing where nothing is due. */
    public static final class Deadline extends Drawn {
        @Override
        protected void draw(Markup out) {
            out.deadline(value("days"), is("paused"));
        }
    }

    /** A small warning in a row ({@code <sk:flag text tone>}). */
    public static final class Flag extends Drawn {
        @Override
        protected void draw(Markup out) {
            out.flag(text("text"), text("tone"));
        }
    }

    /** A share below its cap, with the distance and the article ({@code <sk:capMeter>}). */
    public static final class CapMeter extends Drawn {
        @Override
        protected void draw(Markup out) {
            Object ratio = value("ratio");
            Object cap = value("cap");
            String tone = text("tone").isEmpty() ? CapLook.tone(ratio, cap) : text("tone");
            if (is("short")) {
                out.capMeter(ratio, cap, tone);
            } else {
                out.capMeter(ratio, cap, tone, text("label"), value("distance"), text("article"));
            }
        }
    }

    /** A filter with its count ({@code <sk:filterChip href label count on removable>}). */
    public static final class FilterChip extends Drawn {
        @Override
        protected void draw(Markup out) {
            out.filterChip(text("href"), text("label"), text("count"), is("on"), is("removable"));
        }
    }

    /** One tab with its count ({@code <sk:tab href label count current>}). */
    public static final class Tab extends Drawn {
        @Override
        protected void draw(Markup out) {
            out.tab(text("href"), text("label"), text("count"), is("current"));
        }
    }
}
