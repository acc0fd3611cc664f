package vn.sinhke.shared;

import java.time.LocalDate;

/** Counts working days in Vietnam: no weekends, no public holidays, swapped days as decreed. */
public interface WorkingDayCalendar {
    /** The day that lies the given number of working days after {@code from}; the starting day itself does not count. */
    LocalDate plusWorkingDays(LocalDate from, int days);

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
