package vn.sinhke.reference.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One month of the calendar page: its days in order, and how many of them are working days. */
public record CalendarMonth(int number, int workingDays, List<Day> days) implements Serializable {

    /**
     * One day.
     *
     * @param look {@code off}, {@code swap}, {@code weekend} or empty for an ordinary working day
     * @param name what makes it differ from the ordinary week, null where nothing does
     * @param column 1 for Monday to 7 for Sunday
     * @param editable whether a day off may still be entered for it
     */
    public record Day(LocalDate day, String look, String name, int column, boolean today, boolean editable) implements Serializable {
        public int number() {
            return day.getDayOfMonth();
        }
    }
}
