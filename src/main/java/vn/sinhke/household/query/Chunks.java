package vn.sinhke.household.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Many keys in portions that a statement can take. */
final class Chunks {
    private static final int SIZE = 1000;

    private Chunks() { }

    static <T extends Comparable<T>> List<List<T>> of(Collection<T> keys) {
        List<T> sorted = List.copyOf(new TreeSet<>(keys));
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += SIZE) {
            chunks.add(sorted.subList(from, Math.min(from + SIZE, sorted.size())));
        }
        return chunks;
    }
}
