package vn.sinhke.reference.query;

import java.util.function.Supplier;

/** A small table kept in memory until somebody edits it, so that pages spend no statements on it. */
final class Cached<T> {
    private final Supplier<T> read;
    private T value;
    private int edits;

    Cached(Supplier<T> read) {
        this.read = read;
    }

    T get() {
        int seen;
        synchronized (this) {
            if (value != null) {
                return value;
            }
            seen = edits;
        }
        T fresh = read.get();
        synchronized (this) {
            if (edits == seen) {        // else an edit came between: what was read may be old
                value = fresh;
            }
        }
        return fresh;
    }

    synchronized void forget() {
        value = null;
        edits++;
    }
}
