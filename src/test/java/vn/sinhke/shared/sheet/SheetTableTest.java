package vn.sinhke.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.shared.sheet.SheetCell.Kind;
import vn.sinhke.shared.sheet.SheetTable.Column;

/** What is written into a table is read back as what it was: words as words even where they look like a formula. */
class SheetTableTest {
    @TempDir
    Path folder;

    @Test
    void wordsStayWordsAndNumbersNumbers() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "SinhKe", "1.0")) {
            SheetTable table = new SheetTable(book, "Một tên trang dài hơn ba mươi mốt ký tự", List.of(new Column("=1+1", 20), new Column("Tiền", 18, SheetTable.DONG), new Column("Ngày", 12)));
            for (String word : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "Lợn nái")) {
                table.row(Arrays.asList(word, 1_246_500_000L, LocalDate.of(2024, 6, 3)));
                table.send();
            }
            table.row(Arrays.asList(null, null, null));
            new SheetTable(book, "Bộ lọc", List.of(new Column("Tiêu chí", 20))).row(List.of("=2"));
        }
        SheetFile.check(file);
        try (SheetFile sheets = SheetFile.open(file); SheetRows rows = sheets.rows(sheets.sheets().get(0))) {
            assertThat(sheets.sheets()).extracting(SheetFile.Sheet::name).containsExactly("Một tên trang dài hơn ba mươi m", "Bộ lọc");
            assertThat(rows.next().cell(0)).isEqualTo(new SheetCell(0, Kind.TEXT, "=1+1"));
            for (String word : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)")) {
                SheetRow row = rows.next();
                assertThat(row.cell(0)).isEqualTo(new SheetCell(0, Kind.TEXT, word));
                assertThat(row.cell(1)).isEqualTo(new SheetCell(1, Kind.NUMBER, "1246500000"));
                assertThat(row.cell(2).kind()).isEqualTo(Kind.NUMBER);
            }
            assertThat(rows.next().cell(0).kind()).isEqualTo(Kind.TEXT);
            assertThat(rows.next().cell(0).text()).isEqualTo("Lợn nái");
        }
        try (SheetFile sheets = SheetFile.open(file); SheetRows rows = sheets.rows(sheets.sheets().get(1))) {
            rows.next();
            assertThat(rows.next().cell(0)).isEqualTo(new SheetCell(0, Kind.TEXT, "=2"));
        }
    }
}
