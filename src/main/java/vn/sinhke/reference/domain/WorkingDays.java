package vn.sinhke.reference.domain;

import java.time.LocalDate;
import java.util.Set;
import vn.sinhke.shared.WorkingDayCalendar;

/** Monday to Friday without the days off, and the days of the weekend that are swapped into work. */
public final class WorkingDays implements WorkingDayCalendar {
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    public WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !Holiday.isWeekend(day) && !off.contains(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("deadlines run forward: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
