package vn.sinhke.handing.query;

import java.io.Serializable;

/** What the list of handings over is narrowed by; null for all. */
public record HandingFilter(Long fromUserId) implements Serializable { }
