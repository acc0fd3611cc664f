package vn.sinhke.funding.domain;

import vn.sinhke.shared.Money;

/**
 * What the guards of a payment ask beyond the payment itself.
 *
 * @param approved the State money that the approval gives the cycle
 * @param advance how much of it may be advanced
 * @param openAdvances advances of the whole dossier that are paid and not cleared
 */
public record PaymentFacts(CycleState cycle, CycleAccount account, Money approved, AdvanceLimit advance, Money openAdvances) { }
