package vn.sinhke.funding.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/**
 * A cycle or a payment on which a person of an agency may act now.
 *
 * @param state where it stands
 * @param sum what it is about
 */
public record WaitingMoney(Long projectId, String code, String name, int cycleNo, Enum<?> state, Money sum, LocalDate since)
        implements Serializable { }
