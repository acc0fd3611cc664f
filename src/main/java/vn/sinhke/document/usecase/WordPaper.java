package vn.sinhke.document.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Annex;
import vn.sinhke.document.domain.SignatureBlock;

/** Draws a paper as a Word file, to edit: the same elements, sizes and margins as {@link PdfPaper}, in Times New Roman. */
final class WordPaper {
    private static final String FACE = "Times New Roman";
    private static final int TEXT_WIDTH = twips(160);

    private final XWPFDocument word = new XWPFDocument();

    private WordPaper() { }

    static byte[] of(OfficialDocument paper) {
        WordPaper drawn = new WordPaper();
        try (XWPFDocument word = drawn.word; ByteArrayOutputStream out = new ByteArrayOutputStream(32_768)) {
            drawn.draw(paper);
            word.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }

    private void draw(OfficialDocument paper) {
        word.getProperties().getCoreProperties().setTitle(paper.called());
        page();
        head(paper);
        if (!paper.isLetter()) {
            title(paper);
        }
        if (!paper.addressee().isEmpty()) {
            run(centred(14), "Kính gửi: " + paper.addressee(), 14);
        }
        if (!paper.authority().isEmpty()) {
            run(centred(6), paper.authority(), 14).setBold(true);
        }
        paper.groundLines().forEach(line -> run(body(), line, 14).setItalic(true));
        if (!paper.authority().isEmpty()) {
            run(centred(6), paper.type() + ":", 14).setBold(true);
        }
        paper.body().forEach(this::block);
        foot(paper);
        paper.annexes().forEach(annex -> annex(annex, paper.note(annex)));
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        size.setOrient(STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(20)));
        margins.setHeader(BigInteger.valueOf(twips(8)));
        margins.setFooter(BigInteger.valueOf(twips(8)));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg(); // the first page has a head of its own, and that is empty
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun field = run(number, "", 13);
        field.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(number, "", 13).getCTR().addNewInstrText().setStringValue("PAGE");
        run(number, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void head(OfficialDocument paper) {
        XWPFTable table = table(2, twips(67), twips(93));
        table.removeBorders();
        table.setCellMargins(20, 1, 20, 1); // "SỞ LAO ĐỘNG - THƯƠNG BINH" needs the whole width; none at all would mean the usual ones
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        if (!paper.issuer().superior().isEmpty()) {
            run(cellLine(issuer), paper.issuer().superior(), 12);
        }
        paper.issuer().name().forEach(line -> run(cellLine(issuer), line, 12).setBold(true));
        rule(cellLine(issuer), twips(21));
        XWPFTableCell nation = table.getRow(0).getCell(1);
        run(cellLine(nation), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).setBold(true);
        run(cellLine(nation), "Độc lập - Tự do - Hạnh phúc", 13).setBold(true);
        rule(cellLine(nation), twips(18)); // leaves the width of the motto in 13 points
        XWPFTableRow below = table.createRow();
        run(cellLine(below.getCell(0)), paper.numberLine(), 13);
        if (paper.isLetter()) {
            run(cellLine(below.getCell(0)), paper.subject(), 12);
        }
        run(cellLine(below.getCell(1)), paper.placeAndDay(), 14).setItalic(true);
        space(12);
    }

    private void title(OfficialDocument paper) {
        run(centred(0), paper.type(), 14).setBold(true);
        run(centred(0), paper.subject(), 14).setBold(true);
        rule(centred(10), twips(62));
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            XWPFParagraph paragraph = body();
            paragraph.setKeepNext(true);
            run(paragraph, heading.text(), 14).setBold(true);
        } else if (block instanceof Block.Paragraph one) {
            XWPFParagraph paragraph = body();
            if (!one.lead().isEmpty()) {
                run(paragraph, one.lead() + " ", 14).setBold(true);
            }
            run(paragraph, one.text(), 14);
        } else if (block instanceof Block.Table table) {
            data(table);
        }
    }

    private void data(Block.Table data) {
        int[] widths = data.columns().stream().mapToInt(column -> TEXT_WIDTH * column.width() / 100).toArray();
        XWPFTable table = table(widths.length, widths);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            run(cellLine(head.getCell(i)), data.columns().get(i).title(), 12).setBold(true);
        }
        data.rows().forEach(row -> row(table, data, row, false));
        if (!data.total().isEmpty()) {
            row(table, data, data.total(), true);
        }
        space(6);
    }

    private static void row(XWPFTable table, Block.Table data, List<String> cells, boolean bold) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph line = cellLine(row.getCell(i));
            line.setAlignment(switch (data.columns().get(i).align()) {
                case LEFT -> ParagraphAlignment.LEFT;
                case CENTRE -> ParagraphAlignment.CENTER;
                case RIGHT -> ParagraphAlignment.RIGHT;
            });
            run(line, cells.get(i), 12).setBold(bold);
        }
    }

    private void foot(OfficialDocument paper) {
        // A signature never stands alone on its page.
        if (!word.getParagraphs().isEmpty()) {
            word.getParagraphs().get(word.getParagraphs().size() - 1).setKeepNext(true);
        }
        space(6);
        word.getParagraphs().get(word.getParagraphs().size() - 1).setKeepNext(true);
        XWPFTable table = table(2, twips(74), twips(86));
        table.removeBorders();
        table.getRow(0).setCantSplitRow(true);
        int next = 0;
        if (paper.signatures().size() == 1) {
            XWPFTableCell left = table.getRow(0).getCell(next++);
            if (!paper.recipientLines().isEmpty()) {
                XWPFRun label = run(left(left), "Nơi nhận:", 12);
                label.setBold(true);
                label.setItalic(true);
                paper.recipientLines().forEach(line -> run(left(left), line, 11));
            }
        }
        for (SignatureBlock signature : paper.signatures()) {
            XWPFTableCell cell = table.getRow(0).getCell(next++);
            signature.lines().forEach(line -> run(cellLine(cell), line, 14).setBold(true));
            for (int i = 0; i < 4; i++) {
                run(cellLine(cell), "", 14);
            }
            run(cellLine(cell), signature.name(), 14).setBold(true);
        }
    }

    private void annex(Annex annex, String note) {
        XWPFParagraph first = centred(0);
        first.setPageBreak(true);
        run(first, "PHỤ LỤC", 14).setBold(true);
        run(centred(0), annex.title(), 14).setBold(true);
        run(centred(0), note, 14).setItalic(true);
        rule(centred(10), twips(62));
        annex.body().forEach(this::block);
    }

    private XWPFTable table(int columns, int... widths) {
        XWPFTable table = word.createTable(1, columns);
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(Integer.toString(Arrays.stream(widths).sum()));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int i = 0; i < columns; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
            table.getRow(0).getCell(i).setWidth(Integer.toString(widths[i]));
        }
        table.setCellMargins(20, 60, 20, 60);
        return table;
    }

    /** A new line in a cell, centred; the empty paragraph that a cell begins with is used first. */
    private static XWPFParagraph cellLine(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        XWPFParagraph line = first.getRuns().isEmpty() && !first.getCTP().isSetPPr() ? first : cell.addParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(0);
        return line;
    }

    private static XWPFParagraph left(XWPFTableCell cell) {
        XWPFParagraph line = cellLine(cell);
        line.setAlignment(ParagraphAlignment.LEFT);
        return line;
    }

    private XWPFParagraph centred(int after) {
        XWPFParagraph line = word.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(after * 20);
        return line;
    }

    private XWPFParagraph body() {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(twips(12.7));
        paragraph.setSpacingAfter(120);
        paragraph.setSpacingBetween(1.1);
        return paragraph;
    }

    /** A horizontal line, by the lower border of a line of the least height. */
    private static void rule(XWPFParagraph line, int indent) {
        line.setIndentationLeft(indent);
        line.setIndentationRight(indent);
        line.setSpacingBefore(60); // or it would touch the letters above
        line.setBorderTop(Borders.SINGLE);
        run(line, "", 2);
    }

    private void space(int points) {
        XWPFParagraph line = word.createParagraph();
        line.setSpacingAfter(0);
        run(line, "", points);
    }

    private static XWPFRun run(XWPFParagraph line, String text, int points) {
        XWPFRun run = line.createRun();
        run.setFontFamily(FACE);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.cs);
        run.setFontSize(points);
        if (!text.isEmpty()) {
            run.setText(text);
        }
        return run;
    }
}
