package vn.sinhke.household.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sinhke.household.domain.ReviewColumn.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.query.ImportLine;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.ReviewFile;
import vn.sinhke.support.TestDatabase;

/** Runs over files on real servers: every reason against a row, both sides of each limit, and what happens after a crash. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRunIT {
    private static final LocalDate FROM = LocalDate.of(2024, 6, 1);

    private final TestDatabase database = TestDatabase.migrated(DatabaseServer.MARIADB);
    private final ImportBench bench = new ImportBench(database, Role.DISTRICT_OFFICER, "066");
    private int next = 1;

    @AfterAll
    void close() {
        bench.close();
        database.close();
    }

    private Map<ReviewColumn, Object> sound() {
        return ReviewFile.newcomer(next++);
    }

    /** The cells and reasons against the only row of a file with these changes. */
    private List<String> against(Object... changes) {
        ImportView job = bench.run(new ReviewFile().row(sound(), changes).bytes(), null);
        assertThat(job.state()).isEqualTo(ImportState.CHECKED);
        assertThat(job.done()).isEqualTo(1);
        return bench.lines(job).stream().map(ImportRunIT::line).toList();
    }

    private static String line(ImportLine line) {
        assertThat(line.sheet()).isEqualTo("Rà soát");
        assertThat(line.reason()).doesNotContain("???", "{0}", "{1}");
        return line.column() + ": " + line.reason();
    }

    private static Map<ReviewColumn, Object> of(HouseholdKind kind, int number) {
        Map<ReviewColumn, Object> row = ReviewFile.newcomer(number);
        row.put(REVIEWED_CLASS, kind.label);
        row.put(INCOME, kind.income);
        if (kind != HouseholdKind.POOR) {
            row.put(SANITATION, null);
        }
        if (kind != HouseholdKind.POOR && kind != HouseholdKind.NEAR_POOR) {
            row.put(CAUSE, null);
        }
        return row;
    }

    private enum HouseholdKind {
        POOR("Hộ nghèo", 1_500_000), NEAR_POOR("Hộ cận nghèo", 1_500_000), NEWLY_ESCAPED("Hộ mới thoát nghèo", 1_500_001),
        AVERAGE_LIVING("Hộ có mức sống trung bình", 2_250_000), BETTER_OFF("Hộ khá trở lên", 2_250_001);

        private final String label;
        private final long income;

        HouseholdKind(String label, long income) {
            this.label = label;
            this.income = income;
        }
    }

    private List<String> against(HouseholdKind kind, Object... changes) {
        ImportView job = bench.run(new ReviewFile().row(of(kind, next++), changes).bytes(), null);
        return bench.lines(job).stream().map(ImportRunIT::line).toList();
    }

    @Test
    void a_sound_row_has_nothing_against_it() {
        assertThat(against()).isEmpty();
        for (ReviewColumn blank : List.of(CODE, ETHNIC_MINORITY, WOMAN_HEADED, MERIT, DISABLED)) {
            assertThat(against(blank, null)).as(blank.name()).isEmpty();
        }
    }

    @Test
    void every_needed_cell_is_asked_for() {
        for (ReviewColumn needed : ReviewColumn.values()) {
            if (needed.isNeeded()) {
                assertThat(against(needed, null)).as(needed.name()).hasSize(1).allMatch(line -> line.endsWith("Ô này bắt buộc"));
            }
        }
        assertThat(against(CAUSE, null)).containsExactly("Nguyên nhân chính: Hộ nghèo cần nguyên nhân chính");
        assertThat(against(IDENTITY, null)).containsExactly("Mã hộ: Cần mã hộ, hoặc số định danh của chủ hộ đối với hộ mới");
    }

    @Test
    void all_reasons_of_a_row_come_at_once() {
        assertThat(against(HEAD, null, MEMBERS, 51, INCOME, "nhiều", DECISION_DATE, "31/02/2024")).hasSize(4);
    }

    @Test
    void text_is_plain_and_not_too_long() {
        assertThat(against(HEAD, "x".repeat(120))).isEmpty();
        assertThat(against(HEAD, "x".repeat(121))).containsExactly("Chủ hộ: Dài quá 120 ký tự");
        assertThat(against(VILLAGE, "<script>")).singleElement().asString().contains("< hoặc >");
        assertThat(against(DECISION_NO, "1".repeat(41))).containsExactly("Số quyết định: Dài quá 40 ký tự");
    }

    @Test
    void an_identity_has_nine_or_twelve_digits_and_keeps_its_zeros() {
        assertThat(against(IDENTITY, "095123456")).isEmpty();
        assertThat(against(IDENTITY, "0069 5412 3999")).isEmpty();
        assertThat(against(IDENTITY, 6_954_123_998L)).singleElement().asString().contains("Thiếu số 0 ở đầu");
        assertThat(against(IDENTITY, "00695412399A")).containsExactly("Số định danh chủ hộ: Số định danh có 9 hoặc 12 chữ số");
        assertThat(against(IDENTITY, "1234567890")).containsExactly("Số định danh chủ hộ: Số định danh có 9 hoặc 12 chữ số");
    }

    @Test
    void a_commune_is_known_by_code_or_name_with_marks_or_without_on_its_day() {
        for (Object said : List.of("02179", "02179 Xã Trần Phú", 2179, "Trần Phú", "xã trần phú", "tran phu", "Tr\u1ea7n Phu\u0301", "TRA\u0302\u0300N PHU\u0301")) {
            assertThat(against(COMMUNE, said)).as("%s", said).isEmpty();
        }
        assertThat(against(COMMUNE, "99999")).containsExactly("Xã: Không có xã nào là \"99999\" vào ngày 01/06/2024");
        assertThat(against(COMMUNE, "Không Đâu")).containsExactly("Xã: Không có xã nào là \"Không Đâu\" vào ngày 01/06/2024");
        assertThat(against(COMMUNE, "066")).as("a district").singleElement().asString().contains("Không có xã nào");
    }

    @Test
    void a_commune_of_another_district_is_not_this_officers() {
        assertThat(against(COMMUNE, "02086")).singleElement().asString().endsWith("không thuộc địa bàn của bạn");
    }

    @Test
    void an_officer_of_a_commune_keeps_that_commune_only() {
        try (TestDatabase own = TestDatabase.migrated(DatabaseServer.MARIADB); ImportBench commune = new ImportBench(own, Role.COMMUNE_OFFICER, "02179")) {
            ReviewFile file = new ReviewFile().row(sound()).row(sound(), COMMUNE, "02155");
            ImportView job = commune.run(file.bytes(), ImportMode.GOOD_ROWS);
            assertThat(job.created()).isEqualTo(1);
            assertThat(commune.lines(job)).singleElement().extracting(ImportLine::row).isEqualTo(3);
        }
    }

    @Test
    void numbers_are_whole_and_within_their_limits() {
        assertThat(against(MEMBERS, 1)).isEmpty();
        assertThat(against(MEMBERS, 50)).isEmpty();
        assertThat(against(MEMBERS, 0)).containsExactly("Số nhân khẩu: Phải từ 1 đến 50");
        assertThat(against(MEMBERS, 51)).containsExactly("Số nhân khẩu: Phải từ 1 đến 50");
        assertThat(against(MEMBERS, 4.5)).containsExactly("Số nhân khẩu: \"4.5\" không phải là số nguyên");
        assertThat(against(INCOME, 0)).isEmpty();
        assertThat(against(INCOME, "1.200.000")).isEmpty();
        assertThat(against(INCOME, "1.200.000 đ")).isEmpty();
        assertThat(against(INCOME, -1)).singleElement().asString().startsWith("Thu nhập bình quân: Phải từ 0");
        assertThat(against(INCOME, 1_000_000_000_000L)).singleElement().asString().startsWith("Thu nhập bình quân: Phải từ 0");
        assertThat(against(INCOME, "1e999999999")).singleElement().asString().contains("không phải là số nguyên");
        assertThat(against(INCOME, "1,2 triệu")).singleElement().asString().contains("không phải là số nguyên");
    }

    @Test
    void flags_are_yes_or_no() {
        for (Object yes : List.of("Có", "có", "CO", "x", "X", 1, true, "Co\u0301")) {
            assertThat(against(MERIT, yes)).as("%s", yes).isEmpty();
        }
        assertThat(against(MERIT, "có lẽ")).containsExactly("Có người có công: \"có lẽ\" không phải là Có hoặc Không");
        assertThat(against(NUTRITION, 2)).containsExactly("Dinh dưỡng: \"2\" không phải là Có hoặc Không");
    }

    @Test
    void classes_and_causes_are_those_of_the_lists() {
        assertThat(against(REVIEWED_CLASS, "nghèo")).isEmpty();
        assertThat(against(REVIEWED_CLASS, "POOR")).isEmpty();
        assertThat(against(REVIEWED_CLASS, "Hộ giàu")).containsExactly("Phân loại: \"Hộ giàu\" không có trong danh sách của cột này");
        assertThat(against(CAUSE, "Lười")).containsExactly("Nguyên nhân chính: \"Lười\" không có trong danh sách của cột này");
    }

    @Test
    void formulas_are_refused_at_their_place() {
        assertThat(against(HEAD, new ReviewFile.Formula("A1"))).containsExactly("Chủ hộ: Ô chứa công thức; hãy ghi giá trị thay cho công thức");
        assertThat(against(MERIT, new ReviewFile.Formula("1=1"))).hasSize(1);
    }

    @Test
    void days_are_days_and_in_their_order() {
        assertThat(against(DECISION_DATE, "20/5/2024", EFFECTIVE_FROM, "2024-06-01")).isEmpty();
        assertThat(against(DECISION_DATE, FROM)).as("on the day itself").isEmpty();
        assertThat(against(DECISION_DATE, FROM.plusDays(1))).containsExactly("Ngày quyết định: Quyết định phải ký không sau ngày có hiệu lực 01/06/2024");
        assertThat(against(DECISION_DATE, LocalDate.of(2024, 6, 3), EFFECTIVE_FROM, LocalDate.of(2024, 6, 3))).as("today").isEmpty();
        assertThat(against(DECISION_DATE, LocalDate.of(2024, 6, 4), EFFECTIVE_FROM, LocalDate.of(2024, 6, 4)))
                .containsExactly("Ngày quyết định: Ngày quyết định ở sau hôm nay (03/06/2024)");
        assertThat(against(EFFECTIVE_FROM, LocalDate.of(2025, 6, 3))).isEmpty();
        assertThat(against(EFFECTIVE_FROM, LocalDate.of(2025, 6, 4))).singleElement().asString().startsWith("Có hiệu lực từ: Ngày có hiệu lực phải từ");
        assertThat(against(DECISION_DATE, "31/02/2024")).containsExactly("Ngày quyết định: \"31/02/2024\" không phải là ngày; ghi dd/mm/yyyy");
        assertThat(against(DECISION_DATE, "hôm qua")).hasSize(1);
        assertThat(against(DECISION_DATE, 9_999_999)).hasSize(1);
    }

    @Test
    void a_newly_escaped_household_left_the_list_at_most_thirty_six_months_before() {
        assertThat(against(HouseholdKind.NEWLY_ESCAPED, LEFT_ON, FROM.minusMonths(36))).isEmpty();
        assertThat(against(HouseholdKind.NEWLY_ESCAPED, LEFT_ON, FROM.minusMonths(36).minusDays(1))).singleElement().asString().contains("quá 36 tháng");
        assertThat(against(HouseholdKind.NEWLY_ESCAPED, LEFT_ON, FROM)).isEmpty();
        assertThat(against(HouseholdKind.NEWLY_ESCAPED, LEFT_ON, FROM.plusDays(1))).singleElement().asString().contains("ở sau ngày có hiệu lực");
        assertThat(against(HouseholdKind.NEWLY_ESCAPED)).singleElement().asString().contains("cần ngày ra khỏi danh sách");
        assertThat(against(HouseholdKind.POOR, LEFT_ON, FROM.minusMonths(3))).singleElement().asString().contains("không có ngày ra khỏi danh sách");
    }

    @Test
    void the_class_keeps_to_the_standard_of_the_day_and_place() {
        for (HouseholdKind kind : HouseholdKind.values()) {
            Object[] left = kind == HouseholdKind.NEWLY_ESCAPED ? new Object[] {LEFT_ON, FROM.minusMonths(1)} : new Object[0];
            assertThat(against(kind, left)).as("%s at its limit", kind).isEmpty();
        }
        assertThat(against(HouseholdKind.POOR, INCOME, 1_500_001)).singleElement().asString().contains("cao hơn mức 1.500.000");
        assertThat(against(HouseholdKind.POOR, SANITATION, null)).singleElement().asString().contains("thiếu hụt từ 3 chỉ số; dòng này có 2");
        assertThat(against(HouseholdKind.NEAR_POOR, SANITATION, "Có")).singleElement().asString().contains("là hộ nghèo; dòng này có 3");
        assertThat(against(HouseholdKind.NEAR_POOR, INCOME, 1_500_001)).hasSize(1);
        assertThat(against(HouseholdKind.NEWLY_ESCAPED, LEFT_ON, FROM, INCOME, 1_500_000)).singleElement().asString().contains("không cao hơn mức 1.500.000");
        assertThat(against(HouseholdKind.AVERAGE_LIVING, INCOME, 1_500_000)).hasSize(1);
        assertThat(against(HouseholdKind.AVERAGE_LIVING, INCOME, 2_250_001)).hasSize(1);
        assertThat(against(HouseholdKind.BETTER_OFF, INCOME, 2_250_000)).hasSize(1);
    }

    @Test
    void a_household_stands_once_in_a_file() {
        int number = next++;
        ImportView job = bench.run(new ReviewFile().row(ReviewFile.newcomer(number)).row(ReviewFile.newcomer(number), EFFECTIVE_FROM, FROM.plusDays(1)).bytes(), null);
        assertThat(bench.lines(job)).singleElement().satisfies(line -> {
            assertThat(line.row()).isEqualTo(3);
            assertThat(line.reason()).isEqualTo("Hộ này đã có ở dòng 2 của tệp");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_known_household_is_compared_and_never_rewritten(DatabaseServer server) {
        try (TestDatabase own = TestDatabase.migrated(server); ImportBench here = new ImportBench(own, Role.DISTRICT_OFFICER, "066")) {
            assertThat(here.run(new ReviewFile().row(ReviewFile.newcomer(1)).bytes(), ImportMode.GOOD_ROWS).created()).isEqualTo(1);
            assertThat(here.run(new ReviewFile().row(ReviewFile.newcomer(1)).bytes(), ImportMode.GOOD_ROWS).same()).isEqualTo(1);
            assertThat(here.run(new ReviewFile().row(ReviewFile.newcomer(1), IDENTITY, null, CODE, "hh-066-000001").bytes(), ImportMode.GOOD_ROWS).same())
                    .as("by its code").isEqualTo(1);
            for (Object[] change : new Object[][] {{INCOME, 1_100_000}, {CAUSE, "Không có lao động"}, {DECISION_NO, "78/QĐ-UBND"},
                {DECISION_DATE, FROM.minusDays(1)}, {NUTRITION, "Có"}, {MEMBERS, 5}}) {
                assertThat(refused(here, change)).as("%s", change).singleElement().asString().contains("đã được ghi với giá trị khác");
            }
            assertThat(refused(here, HEAD, "Hoàng Văn Khác")).containsExactly("Chủ hộ: Sổ hộ ghi chủ hộ là Nông Thị Thử BA");
            assertThat(refused(here, HEAD, "nong thi thu ba")).as("marks and case do not matter").isEmpty();
            assertThat(refused(here, CODE, "HH-066-000001", IDENTITY, "006900009999")).containsExactly("Số định danh chủ hộ: Sổ hộ ghi số định danh khác");
            assertThat(refused(here, CODE, "HH-066-000001", COMMUNE, "02155")).singleElement().asString().startsWith("Xã: Sổ hộ ghi hộ ở");
            assertThat(refused(here, CODE, "HH-066-999999")).singleElement().asString().contains("không có mã HH-066-999999");
            assertThat(refused(here, MERIT, "Có")).containsExactly("Có người có công: Sổ hộ ghi Không; đổi ở trang của hộ kèm giấy tờ");
            assertThat(refused(here, WOMAN_HEADED, "Không")).containsExactly("Phụ nữ là chủ hộ: Sổ hộ ghi Có; đổi ở trang của hộ kèm giấy tờ");
            assertThat(refused(here, EFFECTIVE_FROM, FROM.minusDays(1))).singleElement().asString().contains("vào sổ ngày 01/06/2024");
            ImportView later = here.run(new ReviewFile().row(ReviewFile.newcomer(1), EFFECTIVE_FROM, FROM.plusDays(2), MEMBERS, 6).bytes(), ImportMode.GOOD_ROWS);
            assertThat(later.added()).isEqualTo(1);
            assertThat(refused(here, EFFECTIVE_FROM, FROM.plusDays(1))).singleElement().asString().contains("kết quả mới hơn, từ ngày 03/06/2024");
            assertThat(refused(here)).as("the older year is still there as it was").isEmpty();
            Object[] now = here.wiring().in(() -> here.wiring().em().createQuery("SELECT h.members, h.currentFrom, COUNT(r) FROM Household h JOIN h.reviews r"
                    + " WHERE h.code = 'HH-066-000001' GROUP BY h.members, h.currentFrom", Object[].class).getSingleResult());
            assertThat(now).containsExactly(6, FROM.plusDays(2), 2L);
        }
    }

    private static List<String> refused(ImportBench here, Object... changes) {
        ImportView job = here.run(new ReviewFile().row(ReviewFile.newcomer(1), changes).bytes(), ImportMode.GOOD_ROWS);
        assertThat(job.created() + job.added()).as("written").isZero();
        return here.lines(job).stream().map(ImportRunIT::line).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_died_goes_on_behind_what_it_wrote_and_doubles_nothing(DatabaseServer server) {
        try (TestDatabase own = TestDatabase.migrated(server); ImportBench here = new ImportBench(own, Role.DISTRICT_OFFICER, "066")) {
            ReviewFile sent = new ReviewFile().row(ReviewFile.newcomer(9001), HEAD, null).newcomers(1, 3500).row(ReviewFile.newcomer(1));
            Path file = here.file(sent.bytes());
            Long id = here.open(file);
            here.wiring().get(ImportBench.InSteps.class).crashAfter(2);
            ImportRun.Order first = here.begin(id, file, ImportMode.GOOD_ROWS);
            assertThatThrownBy(() -> here.carryOut(first)).isInstanceOf(Error.class);
            ImportView dead = here.view(id);
            assertThat(dead.state()).as("nobody knows yet").isEqualTo(ImportState.APPLYING);
            assertThat(dead.done()).isEqualTo(2000);
            assertThat(households(here)).isEqualTo(1999);
            assertThatThrownBy(() -> here.wiring().in(() -> here.wiring().get(ImportDesk.class).apply(id, ImportMode.GOOD_ROWS)))
                    .as("not while it may live").isInstanceOf(Problem.NotPossible.class);

            silence(here, id);
            assertThat(here.view(id).state()).isEqualTo(ImportState.INTERRUPTED);
            here.wiring().get(ImportBench.InSteps.class).crashAfter(Integer.MAX_VALUE);
            here.carryOut(here.begin(id, file, ImportMode.GOOD_ROWS));
            ImportView done = here.view(id);
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            assertThat(done.created()).isEqualTo(3500);
            assertThat(done.refused()).isEqualTo(2);
            assertThat(here.lines(done)).extracting(ImportLine::row).containsExactly(2, 3503);
            assertThat(households(here)).isEqualTo(3500);

            here.carryOut(first);
            assertThat(households(here)).as("the old run woke up and found its number gone").isEqualTo(3500);
            assertThat(here.view(id).state()).isEqualTo(ImportState.DONE);
        }
    }

    private static long households(ImportBench here) {
        return here.wiring().in(() -> here.wiring().em().createQuery("SELECT COUNT(h) FROM Household h", Long.class).getSingleResult());
    }

    private static void silence(ImportBench here, Long id) {
        here.wiring().run(() -> here.wiring().em().createQuery("UPDATE ImportJob j SET j.touchedAt = :then WHERE j.id = :id")
                .setParameter("then", ImportSteps.machineTime().minusMinutes(2)).setParameter("id", id).executeUpdate());
    }

    @Test
    void each_portion_costs_the_same_few_statements() throws Exception {
        List<Long> costs = new ArrayList<>();
        TestDatabase.awaitQuiet();
        for (int rows : new int[] {1000, 3000}) {
            int from = next;
            next += rows;
            byte[] content = new ReviewFile().newcomers(from, from + rows - 1).bytes();
            long before = statements();
            assertThat(bench.run(content, ImportMode.GOOD_ROWS).created()).isEqualTo(rows);
            costs.add(statements() - before);
        }
        assertThat((costs.get(1) - costs.get(0)) / 2).as("statements of a portion of a thousand rows, of %s", costs).isLessThanOrEqualTo(40);
    }

    private long statements() throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
