package vn.sinhke.reference.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
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
