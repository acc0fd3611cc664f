package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.reference.domain.HolidayKind;

/** A day that differs from the ordinary week, with its source; {@code toConfirm} until it has been announced. */
public record HolidayRow(LocalDate day, String name, HolidayKind kind, String source, boolean toConfirm)
        implements Serializable { }
