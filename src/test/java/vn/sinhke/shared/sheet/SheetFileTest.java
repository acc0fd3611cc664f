package vn.sinhke.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.support.ReviewFile;
import vn.sinhke.support.Zips;

class SheetFileTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] SOUND = new ReviewFile().newcomers(1, 3).bytes();

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), content);
    }

    private String refusal(byte[] content) throws IOException {
        Path file = file(content);
        Problem.RulesBroken refused = catchThrowableOfType(Problem.RulesBroken.class, () -> {
            SheetFile.check(file);
            try (SheetFile opened = SheetFile.open(file); SheetRows rows = opened.rows(opened.sheets().get(0))) {
                while (rows.next() != null) {
                    continue;
                }
            }
        });
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.violations()).hasSize(1);
        assertThat(Messages.in(Messages.VIETNAMESE).of(refused.violations().get(0))).doesNotContain("???");
        return refused.violations().get(0).rule();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_sound_file_passes_and_its_cells_are_read_as_they_are() throws IOException {
        Path file = file(SOUND);
        assertThatCode(() -> SheetFile.check(file)).doesNotThrowAnyException();
        try (SheetFile opened = SheetFile.open(file); SheetRows rows = opened.rows(opened.sheets().get(0))) {
            assertThat(opened.sheets()).extracting(SheetFile.Sheet::name).containsExactly("Rà soát");
            SheetRow head = rows.next();
            assertThat(head.number()).isEqualTo(1);
            assertThat(head.cell(0).text()).isEqualTo("Mã hộ");
            SheetRow first = rows.next();
            assertThat(first.cell(0)).as("an empty cell").isNull();
            assertThat(first.cell(5)).isEqualTo(new SheetCell(5, SheetCell.Kind.NUMBER, "4"));
            assertThat(first.cell(200)).isNull();
            assertThat(rows.next().number()).isEqualTo(3);
            assertThat(rows.next().number()).isEqualTo(4);
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        assertThat(refusal(bytes("Mã hộ;Chủ hộ\n1;2\n"))).isEqualTo("sheet-type");
        assertThat(refusal(Zips.of(Map.of("readme.txt", bytes("no workbook"))))).isEqualTo("sheet-type");
        assertThat(refusal(bytes("MZ\u0090 executable"))).isEqualTo("sheet-type");
    }

    @Test
    void an_encrypted_or_old_file_is_refused() throws IOException {
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 0, ole, 0, 8);
        assertThat(refusal(ole)).isEqualTo("sheet-encrypted");
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_ends() throws IOException {
        for (int length : new int[] {4, 30, SOUND.length / 2, SOUND.length - 1}) {
            assertThat(refusal(Arrays.copyOf(SOUND, length))).as("after %s bytes", length).isEqualTo("sheet-damaged");
        }
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked_whole() throws IOException {
        byte[] sheet = bytes("<worksheet>" + " ".repeat(64 * 1024 * 1024) + "</worksheet>");
        byte[] bomb = Zips.with(SOUND, SHEET, sheet);
        assertThat(bomb.length).as("it looks harmless").isLessThan(200_000);
        assertThat(refusal(bomb)).isEqualTo("sheet-bomb");
        Map<String, byte[]> many = new HashMap<>(Zips.parts(SOUND));
        for (int i = 0; i < 600; i++) {
            many.put("xl/media/" + i + ".png", new byte[1]);
        }
        assertThat(refusal(Zips.of(many))).as("thousands of parts").isEqualTo("sheet-bomb");
    }

    @Test
    void entities_of_xml_are_refused_in_every_part() throws IOException {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>";
        for (String part : List.of(SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml")) {
            assertThat(refusal(Zips.with(SOUND, part, bytes(xxe)))).as(part).isEqualTo("sheet-entities");
        }
        String lol = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><r>&b;</r>";
        assertThat(refusal(Zips.with(SOUND, SHEET, bytes(lol)))).isEqualTo("sheet-entities");
    }

    @Test
    void macros_links_and_embedded_objects_are_refused() throws IOException {
        assertThat(refusal(Zips.with(SOUND, "xl/vbaProject.bin", new byte[10]))).isEqualTo("sheet-macro");
        assertThat(refusal(Zips.with(SOUND, "xl/macrosheets/sheet1.xml", bytes("<m/>")))).isEqualTo("sheet-macro");
        assertThat(refusal(Zips.changed(SOUND, "[Content_Types].xml", "spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")))
                .isEqualTo("sheet-macro");
        assertThat(refusal(Zips.with(SOUND, "xl/externalLinks/externalLink1.xml", bytes("<l/>")))).isEqualTo("sheet-external");
        assertThat(refusal(Zips.with(SOUND, "xl/connections.xml", bytes("<c/>")))).isEqualTo("sheet-external");
        assertThat(refusal(Zips.with(SOUND, "xl/embeddings/oleObject1.bin", new byte[10]))).isEqualTo("sheet-embedded");
    }

    @Test
    void a_reference_that_no_sheet_can_have_is_damage_and_costs_nothing() throws IOException {
        for (String reference : List.of("AAAAAAAA1", "XFE1", "1", "é1")) {
            byte[] spoilt = Zips.with(SOUND, SHEET, bytes("<worksheet><sheetData><row r=\"1\"><c r=\"" + reference
                    + "\"><v>1</v></c></row></sheetData></worksheet>"));
            assertThat(refusal(spoilt)).as(reference).isEqualTo("sheet-damaged");
        }
        for (String row : List.of("0", "-1", "1048577", "99999999999", "x")) {
            byte[] spoilt = Zips.with(SOUND, SHEET, bytes("<worksheet><sheetData><row r=\"" + row + "\"/></sheetData></worksheet>"));
            assertThat(refusal(spoilt)).as(row).isEqualTo("sheet-damaged");
        }
        byte[] strings = Zips.with(SOUND, SHEET, bytes("<worksheet><sheetData><row><c t=\"s\"><v>99999</v></c></row></sheetData></worksheet>"));
        assertThat(refusal(strings)).as("a text that the file does not hold").isEqualTo("sheet-damaged");
        assertThat(refusal(Zips.with(SOUND, SHEET, bytes("<worksheet><sheetData><row>")))).as("broken off").isEqualTo("sheet-damaged");
    }

    @Test
    void a_formula_is_never_computed_and_stands_out() throws IOException {
        byte[] content = Zips.with(SOUND, SHEET, bytes("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>x</v></c>"
                + "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"E1\" t=\"inlineStr\"><is><r><t>Nà </t></r><r><t>Rì</t></r><rPh><t>no</t></rPh></is></c></row></sheetData></worksheet>"));
        try (SheetFile opened = SheetFile.open(file(content)); SheetRows rows = opened.rows(opened.sheets().get(0))) {
            SheetRow row = rows.next();
            assertThat(row.cell(0).kind()).isEqualTo(SheetCell.Kind.FORMULA);
            assertThat(row.cell(1).kind()).isEqualTo(SheetCell.Kind.FORMULA);
            assertThat(row.cell(2).kind()).isEqualTo(SheetCell.Kind.BOOLEAN);
            assertThat(row.cell(3).kind()).isEqualTo(SheetCell.Kind.ERROR);
            assertThat(row.cell(4)).isEqualTo(new SheetCell(4, SheetCell.Kind.TEXT, "Nà Rì"));
        }
    }

    @Test
    void a_marked_copy_is_the_same_file_with_remarks_behind_the_rows() throws IOException {
        Path file = file(SOUND);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile opened = SheetFile.open(file)) {
            new MarkedCopy(Map.of(1, "Lý do", 3, "=1+1 <x> & \"y\"")).write(file, opened.sheets().get(0), out);
        }
        Map<String, byte[]> before = Zips.parts(SOUND);
        Map<String, byte[]> after = Zips.parts(out.toByteArray());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((name, content) -> {
            if (!name.equals(SHEET)) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
        Path copy = Files.write(folder.resolve("copy.xlsx"), out.toByteArray());
        SheetFile.check(copy);
        List<List<String>> remarks = new ArrayList<>();
        try (SheetFile opened = SheetFile.open(copy); SheetRows rows = opened.rows(opened.sheets().get(0))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                SheetCell last = row.cell(29);
                remarks.add(List.of(String.valueOf(row.number()), last == null ? "" : last.kind() + " " + last.text()));
                assertThat(row.cell(1)).as("the row as it was").isNotNull();
            }
        }
        assertThat(remarks).containsExactly(List.of("1", "TEXT Lý do"), List.of("2", ""), List.of("3", "TEXT =1+1 <x> & \"y\""), List.of("4", ""));
    }

    @Test
    void a_template_offers_its_choices_and_can_be_read_back() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetTemplate("Rà soát", "Danh mục", "Hướng dẫn", 100).write(List.of(
                new SheetTemplate.Column("Xã", "Chọn", true, List.of("02179 Xã Trần Phú"), "@", 20),
                new SheetTemplate.Column("Ngày", "dd/mm/yyyy", false, List.of(), "dd/mm/yyyy", 12)), List.of("Một dòng một hộ"), out);
        Path file = file(out.toByteArray());
        SheetFile.check(file);
        try (SheetFile opened = SheetFile.open(file); SheetRows rows = opened.rows(opened.sheets().get(0))) {
            assertThat(opened.sheets()).extracting(SheetFile.Sheet::name).containsExactly("Rà soát", "Hướng dẫn", "Danh mục");
            assertThat(rows.next().cell(1).text()).isEqualTo("Ngày");
        }
        String sheet = Zips.text(out.toByteArray(), SHEET);
        assertThat(sheet).contains("sqref=\"A2:A101\" type=\"list\"").contains("'Danh mục'!$A$1:$A$1").doesNotContain("null");
    }
}
