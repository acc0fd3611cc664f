package vn.sinhke.household.usecase;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.sheet.SheetCell;
import vn.sinhke.shared.sheet.SheetCell.Kind;
import vn.sinhke.shared.sheet.SheetRow;

/** Reads the cells of one row as what their columns mean and collects what cannot be read so; never stops at the first. */
final class RowFields {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT), DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Map<String, Boolean> YES_AND_NO = Map.of("co", true, "x", true, "1", true, "true", true, "yes", true,
            "khong", false, "0", false, "false", false, "no", false, "-", false);
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}<>]*");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+|\\d{1,3}(,\\d{3})+|\\d{1,15}");
    private static final int SHOWN = 40;
    private static final LocalDate EXCEL_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EXCEL_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY_NUMBER = 100_000;

    private final ReviewTable table;
    private final SheetRow row;
    private final boolean since1904;
    private final List<RowFault> faults = new ArrayList<>();

    RowFields(ReviewTable table, SheetRow row, boolean since1904) {
        this.table = table;
        this.row = row;
        this.since1904 = since1904;
    }

    List<RowFault> faults() {
        return faults;
    }

    void fault(ReviewColumn column, String key, Object... args) {
        faults.add(RowFault.of(column, key, args));
    }

    /** The value in the cell, null when it is empty or cannot be used; the latter is a fault. */
    private SheetCell given(ReviewColumn column) {
        SheetCell cell = table.cell(row, column);
        if (cell == null) {
            return null;
        }
        if (cell.kind() == Kind.FORMULA) {
            fault(column, "formula");
            return null;
        }
        if (cell.kind() == Kind.ERROR) {
            fault(column, "error", shown(cell.text()));
            return null;
        }
        return cell;
    }

    private SheetCell needed(ReviewColumn column) {
        int before = faults.size();
        SheetCell cell = given(column);
        if (cell == null && faults.size() == before) {
            fault(column, "missing");
        }
        return cell;
    }

    /** One line of plain text in composed form; null for none. */
    String text(ReviewColumn column, int longest, boolean needed) {
        SheetCell cell = needed ? needed(column) : given(column);
        if (cell == null) {
            return null;
        }
        String text = VietnameseText.nfc(written(cell)).strip().replaceAll("[\\s\\u00a0]+", " ");
        if (text.length() > longest) {
            fault(column, "long", longest);
            return null;
        }
        if (!PLAIN.matcher(text).matches()) {
            fault(column, "plain");
            return null;
        }
        return text;
    }

    /** A number that names somebody: nine or twelve digits. Excel drops leading zeros from numbers, which is said. */
    String identity(ReviewColumn column) {
        SheetCell cell = given(column);
        if (cell == null) {
            return null;
        }
        String digits = written(cell).replaceAll("[\\s\\u00a0.]", "");
        if (digits.matches("\\d{9}|\\d{12}")) {
            return digits;
        }
        fault(column, cell.kind() == Kind.NUMBER && digits.matches("\\d{8}|\\d{10,11}") ? "identityZero" : "identity");
        return null;
    }

    /** The code of a unit as text: digits lost to Excel are put back, the name behind the code is left out; or a name. */
    String unit(ReviewColumn column, int digits) {
        SheetCell cell = needed(column);
        if (cell == null) {
            return null;
        }
        String text = VietnameseText.nfc(written(cell)).strip();
        if (cell.kind() == Kind.NUMBER && text.matches("\\d{1,5}")) {
            return "0".repeat(digits - text.length()) + text;
        }
        return text.matches("\\d{" + digits + "}([ \\-–:].*)?") ? text.substring(0, digits) : text;
    }

    Integer whole(ReviewColumn column, int least, int most) {
        Long number = number(column, least, most, true);
        return number == null ? null : number.intValue();
    }

    /** A whole number; text may group thousands by points, blanks or commas. */
    Long number(ReviewColumn column, long least, long most, boolean needed) {
        SheetCell cell = needed ? needed(column) : given(column);
        if (cell == null) {
            return null;
        }
        try {
            String text = cell.text().strip().replace('\u00a0', ' ').replaceAll("\\s*(đ|đồng|VND)$", "");
            BigDecimal number = cell.kind() == Kind.NUMBER ? new BigDecimal(cell.text())
                    : GROUPED.matcher(text).matches() ? new BigDecimal(text.replaceAll("[., ]", "")) : null;
            if (number == null || number.precision() > 30 || number.stripTrailingZeros().scale() > 0) {
                fault(column, "whole", shown(cell.text()));
                return null;
            }
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                fault(column, "between", least, most);
                return null;
            }
            return number.longValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            fault(column, "whole", shown(cell.text()));
            return null;
        }
    }

    LocalDate day(ReviewColumn column, boolean needed) {
        SheetCell cell = needed ? needed(column) : given(column);
        if (cell == null) {
            return null;
        }
        String text = cell.text().strip();
        if (cell.kind() == Kind.NUMBER && text.matches("\\d{1,6}(\\.0*)?")) {
            int days = (int) Double.parseDouble(text);
            if (days > 0 && days < LAST_DAY_NUMBER) {
                return (since1904 ? EXCEL_1904 : EXCEL_1900).plusDays(days);
            }
        } else if (cell.kind() == Kind.TEXT) {
            for (DateTimeFormatter one : DAYS) {
                try {
                    return LocalDate.parse(text.replace('-', '/').matches("\\d{4}/.*") ? text : text.replace('-', '/').replace('.', '/'), one);
                } catch (DateTimeException otherwise) {
                    continue;
                }
            }
        }
        fault(column, "day", shown(cell.text()));
        return null;
    }

    /** Yes or no; blank means no. */
    boolean flag(ReviewColumn column) {
        SheetCell cell = given(column);
        if (cell == null) {
            return false;
        }
        Boolean said = YES_AND_NO.get(VietnameseText.fold(written(cell)));
        if (said == null) {
            fault(column, "flag", shown(cell.text()));
        }
        return Boolean.TRUE.equals(said);
    }

    /** One of the choices by its name, marks and case free. */
    <T> T choice(ReviewColumn column, Map<String, T> choices, boolean needed) {
        SheetCell cell = needed ? needed(column) : given(column);
        if (cell == null) {
            return null;
        }
        T chosen = choices.get(VietnameseText.fold(cell.text()));
        if (chosen == null) {
            fault(column, "choice", shown(cell.text()));
        }
        return chosen;
    }

    /** A number without the decimal point and exponent that a file may give it. */
    private static String written(SheetCell cell) {
        if (cell.kind() != Kind.NUMBER || cell.text().matches("\\d+")) {
            return cell.text();
        }
        try {
            BigDecimal number = new BigDecimal(cell.text());
            return number.scale() < -20 ? cell.text() : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException odd) {
            return cell.text();
        }
    }

    private static String shown(String text) {
        String plain = VietnameseText.nfc(text).replaceAll("[\\p{Cntrl}<>]", " ").strip();
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
