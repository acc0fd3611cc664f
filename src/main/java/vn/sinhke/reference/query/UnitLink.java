package vn.sinhke.reference.query;

import java.time.LocalDate;
import vn.sinhke.reference.domain.SuccessionExtent;

/** From which unit to which unit a territory went, as the table holds it. */
public record UnitLink(Long oldUnitId, Long newUnitId, SuccessionExtent extent, LocalDate effective) { }
