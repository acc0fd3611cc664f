package vn.sinhke.shared.api;

import java.util.List;
import java.util.function.Function;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Slice;

/** Pages of a list that is short enough to be read whole; a cursor names the last line that was seen. */
public final class WholeList {
    private static final String ORDER = "whole";

    private WholeList() { }

    /** @param key what tells a line from the others of its list */
    public static <T> Slice<T> page(List<T> all, Function<? super T, ?> key, String limit, String after) {
        int size = Limit.of(limit);
        int from = after == null || after.isBlank() ? 0 : 1 + place(all, key, Cursor.Token.of(after, ORDER).value());
        int to = Math.min(all.size(), from + size);
        List<T> items = all.subList(from, to);
        return new Slice<>(items, to == all.size() ? null : new Cursor.Token(ORDER, to, key.apply(all.get(to - 1)).toString()).encode());
    }

    private static <T> int place(List<T> all, Function<? super T, ?> key, String seen) {
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).toString().equals(seen)) {
                return i;
            }
        }
        throw Cursor.Token.foreign();
    }
}
