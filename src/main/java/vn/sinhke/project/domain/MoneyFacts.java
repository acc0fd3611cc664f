package vn.sinhke.project.domain;

import java.util.List;
import vn.sinhke.shared.Money;

/**
 * What the dossier must know of its money, told by the funding house.
 *
 * @param shortOfBudget State money of the first cycle that no allocation covers
 * @param openCycles numbers of the cycles neither accepted, settled nor cancelled
 * @param openAdvances advances paid and not cleared
 * @param approvalLimit the largest State support that the district level may approve; null when there is no limit
 */
public record MoneyFacts(Money shortOfBudget, List<Integer> openCycles, Money openAdvances, Money approvalLimit) { }
