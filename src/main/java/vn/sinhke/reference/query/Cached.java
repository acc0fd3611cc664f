package vn.sinhke.reference.query;

import java.util.function.Supplier;

/** A small table kept in memory until somebody edits it, so that pages spend no statements on it. */
public final class Cached<T> {
    private final Supplier<T> read;
    private T value;
    private int edits;

    public Cached(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
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

    public synchronized void forget() {
        value = null;
        edits++;
    }
}
