package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/** What every beneficiary hands on: how much of what, at least how heavy (kg), and how many months after receipt. */
public record RotationTerms(RotationKind kind, String item, BigDecimal perBeneficiary, BigDecimal minWeightKg,
                            Integer dueMonths) implements Serializable { }
