package vn.sinhke.shared.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on a sheet of its own, row by row. A word is always kept as text, whatever it begins with, so that nothing that somebody
 * typed can be a formula; numbers and days stay numbers and days.
 */
public final class SheetTable {
    /** A whole number of đồng. */
    public static final String DONG = "#,##0";
    private static final String DAY = "dd/mm/yyyy";
    private static final int LONGEST_NAME = 31;

    private final Worksheet sheet;
    private final List<Column> columns;
    private int next = 1;

    /**
     * A column of the table.
     *
     * @param format how Excel shows its numbers, null for as they are
     */
    public record Column(String title, int width, String format) {
        public Column(String title, int width) {
            this(title, width, null);
        }
    }

    public SheetTable(Workbook book, String name, List<Column> columns) {
        this.columns = List.copyOf(columns);
        sheet = book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.value(0, i, columns.get(i).title());
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
        }
        sheet.freezePane(0, 1);
    }

    /** @param values one for each column: numbers, days, anything else as its words; null leaves the cell empty */
    public void row(List<?> values) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number number) {
                sheet.value(next, i, number);
                if (columns.get(i).format() != null) {
                    sheet.style(next, i).format(columns.get(i).format()).set();
                }
            } else if (value instanceof LocalDate day) {
                sheet.value(next, i, day);
                sheet.style(next, i).format(DAY).set();
            } else if (value != null) {
                sheet.value(next, i, value.toString());
            }
        }
        next++;
    }

    /** Sends what is written so far, so that a long table does not lie in memory. */
    public void send() throws IOException {
        sheet.flush();
    }
}
