package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day that differs from the ordinary week. Source: Bộ luật Lao động 2019, Điều 111 and Điều 112. */
@Entity
@Table(name = "holiday")
public class Holiday {
    @Id
    @Column(name = "day")
    private LocalDate day;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private HolidayKind kind;

    @Column(name = "source")
    private String source;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    protected Holiday() { }

    public Holiday(LocalDate day, String name, HolidayKind kind, String source) {
        if (kind.isWorked() && !isWeekend(day)) {
            throw new IllegalArgumentException("only a day of the weekend can be swapped into work: " + day);
        }
        this.day = day;
        this.name = name;
        this.kind = kind;
        this.source = source;
    }

    public String name() {
        return name;
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
