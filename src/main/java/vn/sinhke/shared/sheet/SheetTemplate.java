package vn.sinhke.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table to fill in: named columns, drop-downs where there is a choice, and a sheet that explains each column. */
public final class SheetTemplate {
    private static final String HEAD_COLOUR = "E8EEF4";
    private static final String NEEDED_COLOUR = "FBE3C0";

    private final String name;
    private final String listsName;
    private final String guideName;
    private final int rows;

    /**
     * A column of the table.
     *
     * @param hint what belongs there, for the sheet of explanations
     * @param choices what the drop-down offers; empty for free input
     * @param format how Excel shows the column, such as {@code @} for text that keeps its leading zeros; null for any
     */
    public record Column(String title, String hint, boolean needed, List<String> choices, String format, int width) { }

    /** @param rows for how many rows drop-downs and formats are laid out */
    public SheetTemplate(String name, String listsName, String guideName, int rows) {
        this.name = name;
        this.listsName = listsName;
        this.guideName = guideName;
        this.rows = rows;
    }

    public void write(List<Column> columns, List<String> guide, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "SinhKe", "1.0")) {
            Worksheet table = book.newWorksheet(name);
            Worksheet explained = book.newWorksheet(guideName);
            Worksheet lists = book.newWorksheet(listsName);
            int list = 0;
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                table.value(0, i, column.title());
                table.width(i, column.width());
                table.style(0, i).bold().wrapText(true).verticalAlignment("top")
                        .fillColor(column.needed() ? NEEDED_COLOUR : HEAD_COLOUR).set();
                if (column.format() != null) {
                    table.style(i).format(column.format()).set();
                }
                if (!column.choices().isEmpty()) {
                    choices(table, i, lists, list++, column.choices());
                }
            }
            table.rowHeight(0, 48);
            table.freezePane(0, 1);
            explain(explained, columns, guide);
        }
    }

    private void choices(Worksheet table, int at, Worksheet lists, int list, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i, list, choices.get(i));
        }
        Range offered = lists.range(0, list, choices.size() - 1, list);
        table.range(1, at, rows, at).validateWithList(offered).allowBlank(true).showErrorMessage(true).errorTitle("").error("");
    }

    private static void explain(Worksheet sheet, List<Column> columns, List<String> guide) {
        int row = 0;
        for (String line : guide) {
            sheet.value(row++, 0, line);
        }
        row++;
        for (Column column : columns) {
            sheet.value(row, 0, column.title());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, column.hint());
            row++;
        }
        sheet.width(0, 34);
        sheet.width(1, 90);
    }
}
