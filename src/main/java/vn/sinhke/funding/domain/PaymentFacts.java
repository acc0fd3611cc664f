package vn.sinhke.funding.domain;

/** What the guards of a payment ask beyond the payment itself. */
public record PaymentFacts(CycleState cycle, CycleAccount account) { }
