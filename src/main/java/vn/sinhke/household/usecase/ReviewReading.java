package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.EffectiveClass;
import vn.sinhke.household.domain.HouseholdReview;
import vn.sinhke.household.domain.PovertyCause;
import vn.sinhke.household.domain.PovertyStandard;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.household.domain.Traits;
import vn.sinhke.household.query.EscapeMonths;
import vn.sinhke.household.query.PovertyStandards;
import vn.sinhke.household.query.VisibleHouseholds;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.sheet.SheetRow;

/** What a row of the yearly review must be by itself: complete, of the actor's territory, and true to the law of its day. */
@ApplicationScoped
class ReviewReading {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DECISION = 40;
    private static final int LONGEST_CODE = 20;
    private static final int MOST_MEMBERS = 50;
    private static final long HIGHEST_INCOME = 999_999_999L;
    private static final int COMMUNE_DIGITS = 5;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Map<String, HouseholdClass> CLASSES = choices(HouseholdClass.values());
    private static final Map<String, PovertyCause> CAUSES = choices(PovertyCause.values());

    @Inject
    Units units;

    @Inject
    VisibleHouseholds visible;

    @Inject
    EscapeMonths escapeMonths;

    @Inject
    PovertyStandards povertyStandards;

    @Inject
    BusinessClock clock;

    private static <E extends Enum<E>> Map<String, E> choices(E[] values) {
        Map<String, E> choices = new HashMap<>();
        for (E value : values) {
            String label = VietnameseText.fold(Messages.in(Messages.VIETNAMESE).label(value));
            choices.put(label, value);
            choices.put(label.startsWith("ho ") ? label.substring(3) : label, value);
            choices.put(VietnameseText.fold(Messages.in(Messages.ENGLISH).label(value)), value);
            choices.put(VietnameseText.fold(value.name()), value);
        }
        return Map.copyOf(choices);
    }

    /** The reading of one file by one person; keeps what it looked up. */
    Reader of(ReviewTable table, boolean since1904) {
        return new Reader(table, since1904);
    }

    private record CommuneOn(String said, LocalDate day) { }

    /** A commune with the answer whether it is the actor's to keep. */
    private record Commune(UnitView unit, boolean mine) { }

    /** One file being read. */
    final class Reader {
        private final ReviewTable table;
        private final boolean since1904;
        private final Map<CommuneOn, List<Commune>> communes = new HashMap<>();
        private final Map<CommuneOn, PovertyStandard> standards = new HashMap<>();
        private final LocalDate today = clock.today();

        private Reader(ReviewTable table, boolean since1904) {
            this.table = table;
            this.since1904 = since1904;
        }

        ReviewRow read(SheetRow row) {
            RowFields in = new RowFields(table, row, since1904);
            String code = in.text(ReviewColumn.CODE, LONGEST_CODE, false);
            String head = in.text(ReviewColumn.HEAD, LONGEST_NAME, true);
            String identity = in.identity(ReviewColumn.IDENTITY);
            String village = in.text(ReviewColumn.VILLAGE, LONGEST_NAME, true);
            String commune = in.unit(ReviewColumn.COMMUNE, COMMUNE_DIGITS);
            Integer members = in.whole(ReviewColumn.MEMBERS, 1, MOST_MEMBERS);
            Traits traits = new Traits(in.flag(ReviewColumn.ETHNIC_MINORITY), in.flag(ReviewColumn.WOMAN_HEADED),
                    in.flag(ReviewColumn.MERIT), in.flag(ReviewColumn.DISABLED));
            HouseholdClass reviewed = in.choice(ReviewColumn.REVIEWED_CLASS, CLASSES, true);
            LocalDate left = in.day(ReviewColumn.LEFT_ON, false);
            Set<Deficit> deficits = EnumSet.noneOf(Deficit.class);
            for (Deficit one : Deficit.values()) {
                if (in.flag(ReviewColumn.of(one))) {
                    deficits.add(one);
                }
            }
            Long income = in.number(ReviewColumn.INCOME, 0, HIGHEST_INCOME, true);
            PovertyCause cause = in.choice(ReviewColumn.CAUSE, CAUSES, false);
            String decisionNo = in.text(ReviewColumn.DECISION_NO, LONGEST_DECISION, true);
            LocalDate decided = in.day(ReviewColumn.DECISION_DATE, true);
            LocalDate from = in.day(ReviewColumn.EFFECTIVE_FROM, true);
            boolean readable = in.faults().isEmpty();
            if (code == null && identity == null && readable) {
                in.fault(ReviewColumn.CODE, "noKey");
            }
            days(in, decided, from);
            Commune place = from == null || commune == null ? null : place(in, commune, from);
            if (reviewed != null && from != null) {
                judge(in, reviewed, left, from, cause);
            }
            if (readable && reviewed != null && income != null && place != null) {
                compare(in, reviewed, Money.vnd(income), deficits.size(), place.unit(), from);
            }
            boolean sound = in.faults().isEmpty();
            return new ReviewRow(row.number(), code == null ? null : code.toUpperCase(java.util.Locale.ROOT), head, identity, village,
                    place == null ? null : place.unit().id(), members == null ? 0 : members, traits, from,
                    sound ? new HouseholdReview.Finding(reviewed, left, deficits, Money.vnd(income), cause, decisionNo, decided) : null,
                    in.faults());
        }

        private void days(RowFields in, LocalDate decided, LocalDate from) {
            if (decided != null && decided.isAfter(today)) {
                in.fault(ReviewColumn.DECISION_DATE, "future", today);
            }
            if (from != null && (from.isBefore(EARLIEST) || from.isAfter(today.plusYears(1)))) {
                in.fault(ReviewColumn.EFFECTIVE_FROM, "fromBetween", EARLIEST, today.plusYears(1));
            } else if (from != null && decided != null && decided.isAfter(from)) {
                in.fault(ReviewColumn.DECISION_DATE, "decidedAfter", from);
            }
        }

        private Commune place(RowFields in, String said, LocalDate from) {
            List<Commune> found = communes.computeIfAbsent(new CommuneOn(said, from), this::find);
            List<Commune> mine = found.stream().filter(Commune::mine).toList();
            if (found.isEmpty()) {
                in.fault(ReviewColumn.COMMUNE, "commune", said.length() > LONGEST_DECISION ? said.substring(0, LONGEST_DECISION) : said, from);
            } else if (mine.isEmpty()) {
                in.fault(ReviewColumn.COMMUNE, "territory", found.get(0).unit().name());
            } else if (mine.size() > 1) {
                in.fault(ReviewColumn.COMMUNE, "communeTwice", said);
            } else {
                return mine.get(0);
            }
            return null;
        }

        /** By code, or by name without marks and with or without "xã", "phường", "thị trấn"; as of the day. */
        private List<Commune> find(CommuneOn key) {
            String words = bare(VietnameseText.fold(key.said()));
            Stream<UnitView> found = key.said().matches("\\d{" + COMMUNE_DIGITS + "}")
                    ? units.find(key.said(), key.day()).filter(unit -> unit.level() == UnitLevel.COMMUNE).stream()
                    : units.list(UnitFilter.at(key.day()).of(UnitLevel.COMMUNE)).stream()
                            .filter(unit -> bare(VietnameseText.fold(unit.name())).equals(words));
            return found.map(unit -> new Commune(unit, visible.mayKeep(unit.id(),
                    units.districtOf(unit.id()).map(UnitView::id).orElse(null)))).toList();
        }

        private static String bare(String folded) {
            return folded.replaceFirst("^(xa|phuong|thi tran) ", "");
        }

        /** What the class itself asks for. Source: QĐ 28/2015/QĐ-TTg Điều 1; TT 07/2021/TT-BLĐTBXH. */
        private void judge(RowFields in, HouseholdClass reviewed, LocalDate left, LocalDate from, PovertyCause cause) {
            boolean escaped = reviewed == HouseholdClass.NEWLY_ESCAPED;
            boolean unreadable = in.faults().stream().anyMatch(fault -> fault.column() == ReviewColumn.LEFT_ON);
            if (escaped && left == null && !unreadable) {
                in.fault(ReviewColumn.LEFT_ON, "leftMissing");
            } else if (escaped && left != null && left.isAfter(from)) {
                in.fault(ReviewColumn.LEFT_ON, "leftAfter", from);
            } else if (escaped && left != null && EffectiveClass.monthsBegun(left, from) > escapeMonths.at(from)) {
                in.fault(ReviewColumn.LEFT_ON, "leftLongAgo", escapeMonths.at(from), from);
            } else if (left != null && (reviewed == HouseholdClass.POOR || reviewed == HouseholdClass.NEAR_POOR)) {
                in.fault(ReviewColumn.LEFT_ON, "leftButPoor", reviewed);
            }
            boolean listed = reviewed == HouseholdClass.POOR || reviewed == HouseholdClass.NEAR_POOR;
            if (listed && cause == null && in.faults().stream().noneMatch(fault -> fault.column() == ReviewColumn.CAUSE)) {
                in.fault(ReviewColumn.CAUSE, "causeMissing", reviewed);
            }
        }

        /** The class against income and deficits by the standard of the day. Source: NĐ 07/2021/NĐ-CP Điều 3. */
        private void compare(RowFields in, HouseholdClass reviewed, Money income, int deficits, UnitView commune, LocalDate from) {
            PovertyStandard standard = standards.computeIfAbsent(new CommuneOn(commune.code(), from), key -> povertyStandards.at(from, commune.id()));
            if (standard.allows(reviewed, income, deficits)) {
                return;
            }
            boolean below = income.compareTo(standard.line()) <= 0;
            boolean listed = reviewed == HouseholdClass.POOR || reviewed == HouseholdClass.NEAR_POOR;
            if (listed && !below) {
                in.fault(ReviewColumn.INCOME, "incomeAbove", reviewed, standard.line());
            } else if (listed) {
                in.fault(ReviewColumn.REVIEWED_CLASS, reviewed == HouseholdClass.POOR ? "deficitsFew" : "deficitsMany",
                        standard.minDeficits(), deficits);
            } else if (below) {
                in.fault(ReviewColumn.INCOME, "incomeBelow", reviewed, standard.line());
            } else {
                in.fault(ReviewColumn.INCOME, reviewed == HouseholdClass.BETTER_OFF ? "incomeBelow" : "incomeAbove", reviewed, standard.upper());
            }
        }
    }
}
