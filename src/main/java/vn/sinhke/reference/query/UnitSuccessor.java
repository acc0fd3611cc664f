package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.reference.domain.SuccessionExtent;

/** A unit into which another one went, wholly or in part, from a day on. */
public record UnitSuccessor(UnitView unit, SuccessionExtent extent, LocalDate effective) implements Serializable { }
