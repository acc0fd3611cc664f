package vn.sinhke.reference.web;

import java.util.List;

/** The part of a short list that one page shows; pages count from 1. */
public record Part<T>(List<T> rows, int page, int pages, int total) {
    static final int SIZE = 25;

    static <T> Part<T> of(List<T> all, int wanted) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(wanted, 1), pages);
        int start = (page - 1) * SIZE;
        return new Part<>(all.subList(start, Math.min(start + SIZE, all.size())), page, pages, all.size());
    }
}
