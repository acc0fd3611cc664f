package vn.sinhke.shared;

import java.io.Serializable;

/** The order of a list: the name of a component of its row, and the direction. The id always breaks ties. */
public record Sort(String name, boolean ascending) implements Serializable {

    public static Sort up(String name) {
        return new Sort(name, true);
    }

    public static Sort down(String name) {
        return new Sort(name, false);
    }

    /** Reads {@code code} or {@code -code}; nothing means the given order. */
    public static Sort parse(String text, Sort otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        return text.startsWith("-") ? down(text.substring(1)) : up(text);
    }

    public Sort reversed() {
        return new Sort(name, !ascending);
    }

    @Override
    public String toString() {
        return ascending ? name : "-" + name;
    }
}
