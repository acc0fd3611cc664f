package vn.sinhke.project.domain;

import java.util.List;
import vn.sinhke.shared.Money;

/**
 * What the dossier must know of its money, told by the funding house.
 *
 * @param shortOfBudget State money of the first cycle that no allocation covers
 * @param openCycles numbers of the cycles neither accepted, settled nor cancelled
 * @param openAdvances advances paid and not cleared
 */
public record MoneyFacts(Money shortOfBudget, List<Integer> openCycles, Money openAdvances) { }
