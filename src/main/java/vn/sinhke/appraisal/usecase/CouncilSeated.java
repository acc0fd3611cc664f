package vn.sinhke.appraisal.usecase;

import java.util.Set;
import vn.sinhke.shared.Actor;

/**
 * People were seated in a council; said in the transaction that does it.
 *
 * @param newMembers those who did not sit in it before
 */
public record CouncilSeated(Long projectId, Set<Long> newMembers, String decisionNo, Actor by) { }
