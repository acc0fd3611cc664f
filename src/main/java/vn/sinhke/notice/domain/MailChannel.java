package vn.sinhke.notice.domain;

/** When a notice goes out by mail. */
public enum MailChannel { INSTANT, DIGEST, NONE }
