package vn.sinhke.shared.sheet;

/** One row of a sheet; only cells that hold something, within the columns that anybody asks for. */
public final class SheetRow {
    private final int number;
    private final SheetCell[] cells;
    private final boolean blank;

    SheetRow(int number, SheetCell[] cells, boolean blank) {
        this.number = number;
        this.cells = cells;
        this.blank = blank;
    }

    /** The number that Excel shows, from 1. */
    public int number() {
        return number;
    }

    /** The cell of a column, null when it is empty. */
    public SheetCell cell(int column) {
        return column < 0 || column >= cells.length ? null : cells[column];
    }

    public int width() {
        return cells.length;
    }

    public boolean isBlank() {
        return blank;
    }
}
