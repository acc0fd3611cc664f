package vn.sinhke.shared.sheet;

/**
 * One cell as the file holds it.
 *
 * @param column from 0 (A)
 * @param text the value as written in the file; a number in its plain notation, never a displayed one
 */
public record SheetCell(int column, Kind kind, String text) {
    /** What a cell says it holds; a formula is never computed. */
    public enum Kind { TEXT, NUMBER, BOOLEAN, FORMULA, ERROR }

    /** "A" for 0, "AB" for 27. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of a reference such as "AB12"; -1 when it names none that a sheet can have. */
    static int columnOf(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z'; at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
        }
        return at == 0 || column > SheetRows.MOST_COLUMNS ? -1 : column - 1;
    }
}
