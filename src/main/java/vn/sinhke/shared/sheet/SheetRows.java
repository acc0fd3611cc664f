package vn.sinhke.shared.sheet;

import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sinhke.shared.sheet.SheetCell.Kind;

/** The rows of one sheet, one after the other: memory holds one row, however many there are. */
public final class SheetRows implements AutoCloseable {
    /** The last column of a sheet is XFD. */
    static final int MOST_COLUMNS = 16_384;

    private static final int READ_COLUMNS = 64;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;

    private final XMLStreamReader reader;
    private final List<String> strings;
    private int last;
    private int announced;

    SheetRows(XMLStreamReader reader, List<String> strings) {
        this.reader = reader;
        this.strings = strings;
    }

    /** The next row that the file holds, null after the last one; blank rows come too. */
    public SheetRow next() {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if ("row".equals(reader.getLocalName())) {
                        return row();
                    } else if ("dimension".equals(reader.getLocalName())) {
                        announced = lastRowOf(reader.getAttributeValue(null, "ref"));
                    }
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw SheetFile.refuse("sheet-damaged", "sheet.refused.damagedAt", last + 1);
        }
    }

    /** The number of the last row as the sheet announces it, 0 when it does not; only good for showing progress. */
    public int announcedLastRow() {
        return announced;
    }

    private static int lastRowOf(String range) {
        String digits = range == null ? "" : range.replaceAll(".*\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private SheetRow row() throws XMLStreamException {
        String named = reader.getAttributeValue(null, "r");
        int number = named == null ? last + 1 : Integer.parseInt(named);
        if (number <= last || number > MOST_ROWS) {
            throw new XMLStreamException("row " + number);
        }
        last = number;
        SheetCell[] cells = new SheetCell[READ_COLUMNS];
        int width = 0;
        boolean blank = true;
        int column = -1;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(reader.getLocalName())) {
                String reference = reader.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : SheetCell.columnOf(reference);
                if (column < 0) {
                    throw new XMLStreamException("column of " + reference);
                }
                SheetCell cell = cell(column);
                if (cell != null && column < READ_COLUMNS) {
                    cells[column] = cell;
                    width = Math.max(width, column + 1);
                    blank = false;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(reader.getLocalName())) {
                break;
            }
        }
        return new SheetRow(number, Arrays.copyOf(cells, width), blank);
    }

    private SheetCell cell(int column) throws XMLStreamException {
        String type = reader.getAttributeValue(null, "t");
        String text = null;
        boolean formula = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v" -> text = reader.getElementText();
                    case "is" -> text = text(reader, "is");
                    case "f" -> {
                        formula = true;
                        reader.getElementText();
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "c".equals(reader.getLocalName())) {
                break;
            }
        }
        if (formula) {
            return new SheetCell(column, Kind.FORMULA, "");
        }
        return text == null || text.isEmpty() ? null : value(column, type, text);
    }

    private SheetCell value(int column, String type, String text) throws XMLStreamException {
        String said = "s".equals(type) ? strings.get(Integer.parseInt(text)) : text;
        if (said.length() > LONGEST_TEXT) {
            throw new XMLStreamException("text of " + said.length());
        }
        Kind kind = switch (type == null ? "n" : type) {
            case "s", "inlineStr", "str", "d" -> Kind.TEXT;
            case "b" -> Kind.BOOLEAN;
            case "e" -> Kind.ERROR;
            default -> Kind.NUMBER;
        };
        return kind == Kind.TEXT && said.isBlank() ? null : new SheetCell(column, kind, said);
    }

    /** All text within an element, without what explains how to pronounce it. */
    static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && "rPh".equals(reader.getLocalName())) {
                aside++;
            } else if (event == XMLStreamConstants.END_ELEMENT && "rPh".equals(reader.getLocalName())) {
                aside--;
            } else if (event == XMLStreamConstants.START_ELEMENT && "t".equals(reader.getLocalName()) && aside == 0) {
                text.append(reader.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && element.equals(reader.getLocalName())) {
                break;
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException already) {
            return;
        }
    }
}
