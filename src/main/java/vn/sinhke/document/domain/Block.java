package vn.sinhke.document.domain;

import java.util.List;

/** One part of a paper's body. */
public sealed interface Block {

    /** A numbered heading in bold, such as "1. Tính hợp lệ của hồ sơ". */
    record Heading(String text) implements Block {
        public Heading {
            text = PaperText.clean(text);
        }
    }

    /** A paragraph; the lead, such as "Điều 1." or "a)", stands before it in bold and may be empty. */
    record Paragraph(String lead, String text) implements Block {
        public Paragraph {
            lead = PaperText.clean(lead);
            text = PaperText.clean(text);
        }
    }

    /** A table whose head is repeated on each page; {@code total} is its last row in bold and may be empty. */
    record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(row -> row.stream().map(PaperText::clean).toList()).toList();
            total = total.stream().map(PaperText::clean).toList();
        }
    }

    /** A column of a table; widths of all columns add up to 100. */
    record Column(String title, int width, Align align) {
        public Column {
            title = PaperText.clean(title);
        }
    }

    /** Where a cell's text stands. */
    enum Align { LEFT, CENTRE, RIGHT }

    static Block heading(String text) {
        return new Heading(text);
    }

    static Block text(String text) {
        return new Paragraph("", text);
    }

    static Block article(String lead, String text) {
        return new Paragraph(lead, text);
    }
}
