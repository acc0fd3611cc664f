package vn.sinhke.account.usecase;

import java.time.LocalDate;
import vn.sinhke.shared.Actor;

/**
 * A power was given or taken back; said in the transaction that does it.
 *
 * @param until its last day
 */
public record DelegationChanged(Long toUserId, Actor by, boolean revoked, LocalDate until, String documentNo) { }
