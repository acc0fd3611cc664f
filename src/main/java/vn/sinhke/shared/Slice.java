package vn.sinhke.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list as other systems read it.
 *
 * @param next the cursor of the next page, null on the last
 */
public record Slice<R>(List<R> items, String next) {
    public <T> Slice<T> map(Function<R, T> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
