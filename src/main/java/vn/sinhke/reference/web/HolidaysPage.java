package vn.sinhke.reference.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sinhke.reference.domain.HolidayKind;
import vn.sinhke.reference.query.HolidayRow;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.reference.usecase.AddHoliday;
import vn.sinhke.reference.usecase.RemoveHoliday;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.web.Notices;

/** The days of a year that differ from the ordinary week; the administrator adds and removes coming ones. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
    @Inject
    WorkingCalendar calendar;

    @Inject
    AddHoliday addHoliday;

    @Inject
    RemoveHoliday removeHoliday;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private List<HolidayRow> rows;
    private List<CalendarMonth> months;
    private Integer year;
    private LocalDate day;
    private String name;
    private HolidayKind kind = HolidayKind.PUBLIC;
    private String source;

    /** The rows that were shown stay until the page is opened anew: the button in a row removes that row's day. */
    public List<HolidayRow> getRows() {
        if (rows == null) {
            rows = calendar.holidays().stream().filter(row -> row.day().getYear() == getYear()).toList();
        }
        return rows;
    }

    /** The twelve months of the year with what differs from the ordinary week. */
    public List<CalendarMonth> getMonths() {
        if (months == null) {
            Map<LocalDate, HolidayRow> named = getRows().stream().collect(Collectors.toMap(HolidayRow::day, Function.identity()));
            months = IntStream.rangeClosed(1, 12).mapToObj(number -> month(YearMonth.of(getYear(), number), named)).toList();
        }
        return months;
    }

    private CalendarMonth month(YearMonth month, Map<LocalDate, HolidayRow> named) {
        List<CalendarMonth.Day> days = IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).map(each -> {
            HolidayRow row = named.get(each);
            boolean working = calendar.isWorkingDay(each);
            String look = row != null ? working ? "swap" : "off" : working ? "" : "weekend";
            return new CalendarMonth.Day(each, look, row == null ? null : row.name(), each.getDayOfWeek().getValue(), each.equals(clock.today()),
                    row == null && !isPast(each));
        }).toList();
        return new CalendarMonth(month.getMonthValue(), (int) days.stream().filter(one -> calendar.isWorkingDay(one.day())).count(), days);
    }

    /** Monday to Sunday, as short as can be. */
    public List<String> weekdays(Locale locale) {
        return Arrays.stream(DayOfWeek.values()).map(one -> one.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace("Th ", "T")).toList();
    }

    public String monthName(int number, Locale locale) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    public List<Integer> getYears() {
        return calendar.holidays().stream().map(row -> row.day().getYear()).distinct().sorted().toList();
    }

    public String weekday(LocalDate of, Locale locale) {
        return of.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    public boolean isPast(LocalDate of) {
        return of.isBefore(clock.today());
    }

    public String add() {
        addHoliday.add(day, name, kind, source);
        notices.done("reference.holiday.added", day);
        return shown(day.getYear());
    }

    public String remove(LocalDate of) {
        removeHoliday.remove(of);
        notices.done("reference.holiday.removed", of);
        return shown(of.getYear());
    }

    private static String shown(int ofYear) {
        return "holidays?faces-redirect=true&year=" + ofYear;
    }

    public HolidayKind[] getKinds() {
        return HolidayKind.values();
    }

    public Integer getYear() {
        return year == null ? clock.today().getYear() : year;
    }

    public void setYear(Integer wanted) {
        year = wanted;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate entered) {
        day = entered;
    }

    public String getName() {
        return name;
    }

    public void setName(String entered) {
        name = entered;
    }

    public HolidayKind getKind() {
        return kind;
    }

    public void setKind(HolidayKind entered) {
        kind = entered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String entered) {
        source = entered;
    }
}
