package vn.sinhke.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.shared.Messages;

/** A file of the yearly review as an officer fills it in: sound rows of invented households, and whatever a test spoils in them. */
public final class ReviewFile {
    private final List<Map<ReviewColumn, Object>> rows = new ArrayList<>();
    private final List<ReviewColumn> columns = new ArrayList<>(List.of(ReviewColumn.values()));

    /** How a value becomes a formula in its cell. */
    public record Formula(String expression) { }

    /** A sound row of a poor household of Trần Phú that the register does not know; the number tells it from others. */
    public static Map<ReviewColumn, Object> newcomer(int number) {
        Map<ReviewColumn, Object> row = new EnumMap<>(ReviewColumn.class);
        row.put(ReviewColumn.HEAD, "Nông Thị Thử " + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26));
        row.put(ReviewColumn.IDENTITY, "0069%08d".formatted(number));
        row.put(ReviewColumn.VILLAGE, "Thôn Nà Coòng");
        row.put(ReviewColumn.COMMUNE, "02179 Xã Trần Phú");
        row.put(ReviewColumn.MEMBERS, 4);
        row.put(ReviewColumn.ETHNIC_MINORITY, "Có");
        row.put(ReviewColumn.WOMAN_HEADED, "Có");
        row.put(ReviewColumn.MERIT, "Không");
        row.put(ReviewColumn.REVIEWED_CLASS, "Hộ nghèo");
        row.put(ReviewColumn.EMPLOYMENT, "Có");
        row.put(ReviewColumn.WATER_SOURCE, "Có");
        row.put(ReviewColumn.SANITATION, "x");
        row.put(ReviewColumn.INCOME, 1_200_000);
        row.put(ReviewColumn.CAUSE, "Không có vốn sản xuất, kinh doanh");
        row.put(ReviewColumn.DECISION_NO, "77/QĐ-UBND");
        row.put(ReviewColumn.DECISION_DATE, LocalDate.of(2024, 5, 20));
        row.put(ReviewColumn.EFFECTIVE_FROM, LocalDate.of(2024, 6, 1));
        return row;
    }

    /** Adds a row; changes are pairs of a column and its value, null for an empty cell. */
    public ReviewFile row(Map<ReviewColumn, Object> row, Object... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            row.put((ReviewColumn) changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    public ReviewFile newcomers(int from, int to) {
        for (int i = from; i <= to; i++) {
            row(newcomer(i));
        }
        return this;
    }

    public ReviewFile without(ReviewColumn column) {
        columns.remove(column);
        return this;
    }

    /** The letters and row of a cell: the row counts the data from 1. */
    public String cell(ReviewColumn column, int dataRow) {
        int at = columns.indexOf(column);
        return (at < 26 ? "" : "A") + (char) ('A' + at % 26) + (dataRow + 1);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Rà soát");
            for (int c = 0; c < columns.size(); c++) {
                ReviewColumn column = columns.get(c);
                sheet.value(0, c, column.deficit().map(Messages.in(Messages.VIETNAMESE)::label)
                        .orElseGet(() -> Messages.in(Messages.VIETNAMESE).label(column)));
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < columns.size(); c++) {
                    put(sheet, r + 1, c, rows.get(r).get(columns.get(c)));
                }
                if (r % 1000 == 999) {
                    sheet.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, new BigDecimal(number.toString()));
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.expression());
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
