package vn.sinhke.project.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.domain.HouseholdReview;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.PovertyCause;
import vn.sinhke.household.domain.Traits;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.support.Zips;

/** Lists of participants against a small register: two households of Trần Phú, one of another district. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadParticipantsIT {
    private final TestDatabase database = TestDatabase.migrated(DatabaseServer.MARIADB);
    private final Wiring wiring = new Wiring(database).with(BusinessClock.class, Story.CLOCK);

    @BeforeAll
    void register() {
        wiring.run(() -> {
            add("HH-066-000001", "Nông Thị Hòa", "006900000001", "02179");
            add("HH-066-000002", "Hoàng Văn Nam", "006900000002", "02179");
            add("HH-065-000001", "Lý Thị Xa", "006900000003", "02086");
        });
        Long district = wiring.in(() -> wiring.get(Units.class).find("066").orElseThrow().id());
        wiring.with(CurrentActor.class, () -> new Actor(7, "officer", "Officer", List.of(new Actor.Held(Role.DISTRICT_OFFICER, district, "066",
                "Na Rì", null, null, null, false)), List.of()));
    }

    private void add(String code, String head, String identity, String commune) {
        Units units = wiring.get(Units.class);
        UnitView unit = units.find(commune).orElseThrow();
        wiring.em().persist(new Household(code, head, identity, new Place("Thôn Nà Coòng", unit.id(), units.districtOf(unit.id()).orElseThrow().id(),
                units.provinceOf(unit.id()).orElseThrow().id()), 4, new Traits(true, false, false, false), LocalDate.of(2023, 12, 14),
                new HouseholdReview.Finding(HouseholdClass.POOR, null, EnumSet.of(Deficit.EMPLOYMENT), Money.vnd(1_000_000), PovertyCause.OTHER,
                        "1/QĐ-UBND", LocalDate.of(2023, 12, 10))));
    }

    @AfterAll
    void close() {
        wiring.close();
        database.close();
    }

    private static byte[] list(Object[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            List<String> head = List.of("Mã hộ", "Chủ hộ", "Thôn", "Số định danh", "Tham gia với tư cách", "Số con");
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, head.get(c));
            }
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number number) {
                        sheet.value(r + 1, c, number);
                    } else if (rows[r][c] != null && rows[r][c].toString().startsWith("=")) {
                        sheet.formula(r + 1, c, rows[r][c].toString().substring(1));
                    } else if (rows[r][c] != null) {
                        sheet.value(r + 1, c, rows[r][c].toString());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private List<ReadParticipants.Line> read(byte[] file) {
        return wiring.in(() -> wiring.get(ReadParticipants.class).read(new ByteArrayInputStream(file)));
    }

    /** The reasons against the only row, with their cells. */
    private List<String> against(Object... row) {
        return read(list(row)).get(0).faults().stream().map(fault -> fault.cell() + " "
                + Messages.in(Messages.VIETNAMESE).get(fault.key(), fault.args().toArray())).toList();
    }

    @Test
    void a_household_is_found_by_its_code_or_by_the_number_of_its_head() {
        List<ReadParticipants.Line> lines = read(list(
                new Object[] {"hh-066-000001", "nong thi hoa", null, null, null, 2},
                new Object[] {null, "Hoàng Văn Nam", "thôn nà coòng", "006900000002", "Thành viên có kinh nghiệm", null}));
        assertThat(lines).allMatch(ReadParticipants.Line::isGood).extracting(ReadParticipants.Line::code).containsExactly("HH-066-000001", "HH-066-000002");
        assertThat(lines.get(0).kind()).isEqualTo(ParticipantKind.BENEFICIARY);
        assertThat(lines.get(0).stock()).isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(lines.get(1).stock()).isNull();
        assertThat(lines.get(1).row()).isEqualTo(3);
    }

    @Test
    void every_reason_is_told_with_its_cell() {
        assertThat(against(null, "Nông Thị Hòa", null, null, null, 1)).containsExactly("A2 cần mã hộ hoặc số định danh của chủ hộ");
        assertThat(against("HH-066-000009")).containsExactly("A2 không có hộ này trong sổ của địa bàn");
        assertThat(against("HH-065-000001")).as("another district").containsExactly("A2 không có hộ này trong sổ của địa bàn");
        assertThat(against(null, "Nông Thị Hòa", "Thôn Khác", "006900000001")).containsExactly("D2 không có hộ này trong sổ của địa bàn");
        assertThat(against("HH-066-000001", "Hoàng Văn Nam")).containsExactly("B2 sổ hộ ghi chủ hộ là Nông Thị Hòa");
        assertThat(against(null, null, null, "006900000001")).containsExactly("B2 ghi tên chủ hộ để đối chiếu với số định danh");
        assertThat(against("HH-066-000001", null, null, null, "khách mời")).containsExactly("E2 \"khách mời\" không có trong danh sách");
        assertThat(against("HH-066-000001", null, null, null, null, -1)).containsExactly("F2 \"-1\" không phải là số lượng");
        assertThat(against("HH-066-000001", null, null, null, null, "1.234")).containsExactly("F2 \"1.234\" không phải là số lượng");
        assertThat(against("=A1")).containsExactly("A2 ô chứa công thức hoặc lỗi; ghi giá trị thay vào");
        assertThat(read(list(new Object[] {"HH-066-000001"}, new Object[] {"HH-066-000001"})).get(1).faults()).hasSize(1);
    }

    @Test
    void stock_may_have_two_decimals() {
        assertThat(against("HH-066-000001", null, null, null, null, "1,25")).isEmpty();
        assertThat(against("HH-066-000001", null, null, null, null, 0)).isEmpty();
    }

    @Test
    void what_is_no_list_is_refused() {
        for (byte[] file : List.of(Zips.with(list(), "xl/vbaProject.bin", new byte[1]), Arrays.copyOf(list(), 200), new byte[] {1, 2, 3},
                new byte[(int) ReadParticipants.LARGEST + 1])) {
            assertThat(catchThrowableOfType(Problem.RulesBroken.class, () -> read(file))).isNotNull();
        }
        byte[] other = Zips.with(list(), "xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>".getBytes());
        assertThat(catchThrowableOfType(Problem.RulesBroken.class, () -> read(other)).violations()).singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo("sheet-columns"));
        assertThat(read(list())).isEmpty();
    }

    @Test
    void the_template_reads_as_an_empty_list() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        wiring.get(ReadParticipants.class).template(Messages.in(Messages.ENGLISH), out);
        assertThat(read(out.toByteArray())).isEmpty();
    }
}
