package vn.sinhke.household.usecase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.sheet.SheetCell;
import vn.sinhke.shared.sheet.SheetFile;
import vn.sinhke.shared.sheet.SheetRow;
import vn.sinhke.shared.sheet.SheetRows;

/**
 * Where the table of the yearly review lies in a file: which sheet, which row names the columns, and where each column is.
 *
 * @param headRow from 1
 * @param rows about how many rows follow, 0 when the file does not say
 */
record ReviewTable(SheetFile.Sheet sheet, int headRow, Map<ReviewColumn, Integer> columns, int rows) {
    private static final int HEAD_WITHIN = 15;
    private static final Map<String, ReviewColumn> NAMES = names();

    private static Map<String, ReviewColumn> names() {
        Map<String, ReviewColumn> names = new HashMap<>();
        for (ReviewColumn column : ReviewColumn.values()) {
            for (Messages language : List.of(Messages.in(Messages.VIETNAMESE), Messages.in(Messages.ENGLISH))) {
                names.put(VietnameseText.fold(label(language, column)), column);
            }
            names.put(VietnameseText.fold(column.name()), column);
        }
        return Map.copyOf(names);
    }

    /** How a column is called in the template. */
    static String label(Messages language, ReviewColumn column) {
        return column.deficit().map(language::label).orElseGet(() -> language.label(column));
    }

    /** Finds the table by the names of its columns, marks and order free; refuses a file without one, naming what lacks. */
    static ReviewTable in(SheetFile file) {
        ReviewTable best = null;
        for (SheetFile.Sheet sheet : file.sheets()) {
            try (SheetRows rows = file.rows(sheet)) {
                for (SheetRow row = rows.next(); row != null && row.number() <= HEAD_WITHIN; row = rows.next()) {
                    Map<ReviewColumn, Integer> found = columns(row);
                    if (best == null || found.size() > best.columns().size()) {
                        best = new ReviewTable(sheet, row.number(), found, Math.max(0, rows.announcedLastRow() - row.number()));
                    }
                }
            }
        }
        Map<ReviewColumn, Integer> found = best == null ? Map.of() : best.columns();
        List<Violation> missing = Stream.of(ReviewColumn.values()).filter(column -> !found.containsKey(column))
                .map(column -> Violation.of("sheet-columns", "file", "household.import.refused.column",
                        label(Messages.in(Messages.VIETNAMESE), column))).toList();
        if (missing.size() > ReviewColumn.values().length / 2) {
            throw new Problem.RulesBroken(Violation.of("sheet-columns", "file", "household.import.refused.table"));
        }
        if (!missing.isEmpty()) {
            throw new Problem.RulesBroken(missing);
        }
        return best;
    }

    private static Map<ReviewColumn, Integer> columns(SheetRow row) {
        Map<ReviewColumn, Integer> found = new EnumMap<>(ReviewColumn.class);
        for (int i = 0; i < row.width(); i++) {
            SheetCell cell = row.cell(i);
            if (cell != null && cell.kind() == SheetCell.Kind.TEXT) {
                ReviewColumn column = NAMES.get(VietnameseText.fold(cell.text().replace('*', ' ')));
                if (column != null) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        return found;
    }

    SheetCell cell(SheetRow row, ReviewColumn column) {
        return row.cell(columns.get(column));
    }
}
