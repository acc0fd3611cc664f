package vn.sinhke.funding.domain;

/** For what a payment is made: ahead of the work, for accepted volume, or the last one after acceptance. */
public enum PaymentKind { ADVANCE, VOLUME, FINAL }
