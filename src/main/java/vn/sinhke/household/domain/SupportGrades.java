package vn.sinhke.household.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The table of grades: how alike two supports are and how near in time decides how far one hinders the other. The law
 * forbids the same support twice; what lies between is left to the provinces. Source: NĐ 27/2022/NĐ-CP, Điều 20.
 */
public final class SupportGrades {
    /** How alike two products are. */
    public enum Likeness { SAME_PRODUCT, SAME_LIVELIHOOD, OTHER_LIVELIHOOD }

    /** How two spans of days lie: in common days, one ended shortly before the other, or apart. */
    public enum Nearness { OVERLAPS, RECENT, APART }

    /** One line of the table. */
    public record Row(Likeness likeness, Nearness nearness, SupportGrade grade) { }

    public static final List<Row> TABLE = List.of(
            new Row(Likeness.SAME_PRODUCT, Nearness.OVERLAPS, SupportGrade.HARD),
            new Row(Likeness.SAME_PRODUCT, Nearness.RECENT, SupportGrade.SOFT),
            new Row(Likeness.SAME_PRODUCT, Nearness.APART, SupportGrade.ALLOWED),
            new Row(Likeness.SAME_LIVELIHOOD, Nearness.OVERLAPS, SupportGrade.SOFT),
            new Row(Likeness.SAME_LIVELIHOOD, Nearness.RECENT, SupportGrade.SOFT),
            new Row(Likeness.SAME_LIVELIHOOD, Nearness.APART, SupportGrade.ALLOWED),
            new Row(Likeness.OTHER_LIVELIHOOD, Nearness.OVERLAPS, SupportGrade.ALLOWED),
            new Row(Likeness.OTHER_LIVELIHOOD, Nearness.RECENT, SupportGrade.ALLOWED),
            new Row(Likeness.OTHER_LIVELIHOOD, Nearness.APART, SupportGrade.ALLOWED));

    private SupportGrades() { }

    public static SupportGrade of(Likeness likeness, Nearness nearness) {
        return TABLE.stream().filter(row -> row.likeness() == likeness && row.nearness() == nearness).findFirst().orElseThrow().grade();
    }

    /**
     * How another support lies to one that is asked for.
     *
     * @param months for how many months after its end the other counts as recent
     */
    public static Nearness nearness(LocalDate otherFrom, LocalDate otherTo, LocalDate from, LocalDate to, int months) {
        if (!otherFrom.isAfter(to) && !otherTo.isBefore(from)) {
            return Nearness.OVERLAPS;
        }
        return otherTo.isBefore(from) && !otherTo.plusMonths(months).isBefore(from) ? Nearness.RECENT : Nearness.APART;
    }
}
