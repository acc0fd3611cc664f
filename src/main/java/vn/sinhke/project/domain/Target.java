package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/** A promised value of an indicator at the project's end. */
public record Target(Indicator indicator, BigDecimal value) implements Serializable { }
