package vn.sinhke.notice.query;

/** Between whom a power runs. */
public record PowerRow(Long from, Long to) { }
