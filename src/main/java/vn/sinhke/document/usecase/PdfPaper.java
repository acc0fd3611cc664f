package vn.sinhke.document.usecase;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Annex;
import vn.sinhke.document.domain.SignatureBlock;

/** Draws a paper as PDF, to sign: A4 with the margins of Nghị định 30/2020, and a face that has all Vietnamese letters inside. */
final class PdfPaper {
    private static final String FACE = "Liberation Serif";
    private static final String FONTS = "/vn/sinhke/document/fonts/LiberationSerif-";

    /** Kept, or its level would be forgotten: the renderer opens faces that no paper uses, and their absence is no news. */
    private static final Logger STANDARD_FACES = Logger.getLogger("org.apache.pdfbox.pdmodel.font.PDType1Font");

    static {
        STANDARD_FACES.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final StringBuilder page = new StringBuilder(16_384);

    private PdfPaper() { }

    static byte[] of(OfficialDocument paper) {
        String html = new PdfPaper().html(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        font(renderer, "Regular", 400, FontStyle.NORMAL);
        font(renderer, "Bold", 700, FontStyle.NORMAL);
        font(renderer, "Italic", 400, FontStyle.ITALIC);
        font(renderer, "BoldItalic", 700, FontStyle.ITALIC);
        renderer.useUriResolver((base, uri) -> null); // a paper fetches nothing
        renderer.useUnicodeLineBreaker(new BreakAtBlanks());
        renderer.withProducer("SinhKế");
        renderer.withHtmlContent(html, null);
        renderer.toStream(out);
        try {
            renderer.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** Lines break at blanks only, so that "98/2018/NĐ-CP" and "03/06/2024" stay whole; the blanks that do not break are no blanks here. */
    private static final class BreakAtBlanks implements FSTextBreaker {
        private String text = "";
        private int at;

        @Override
        public void setText(String next) {
            text = next;
            at = 0;
        }

        @Override
        public int next() {
            if (at >= text.length()) {
                return BreakIterator.DONE;
            }
            int blank = text.indexOf(' ', at);
            at = blank < 0 ? text.length() : blank + 1;
            return at;
        }
    }

    private static void font(PdfRendererBuilder renderer, String file, int weight, FontStyle style) {
        renderer.useFont(() -> stream(FONTS + file + ".ttf"), FACE, weight, style, true);
    }

    private static InputStream stream(String path) {
        return PdfPaper.class.getResourceAsStream(path);
    }

    private String html(OfficialDocument paper) {
        raw("<html lang=\"vi\"><head><title>").text(paper.called()).raw("</title><style>").raw(style()).raw("</style></head><body>");
        head(paper);
        if (!paper.isLetter()) {
            title(paper);
        }
        if (!paper.addressee().isEmpty()) {
            raw("<p class=\"to\">").text("Kính gửi: " + paper.addressee()).raw("</p>");
        }
        if (!paper.authority().isEmpty()) {
            raw("<p class=\"authority\">").text(paper.authority()).raw("</p>");
        }
        paper.groundLines().forEach(line -> raw("<p class=\"ground\">").text(line).raw("</p>"));
        if (!paper.authority().isEmpty()) {
            raw("<p class=\"authority\">").text(paper.type() + ":").raw("</p>");
        }
        List<Block> body = paper.body();
        int last = !body.isEmpty() && body.get(body.size() - 1) instanceof Block.Paragraph ? body.size() - 1 : body.size();
        body.subList(0, last).forEach(this::block);
        raw("<div class=\"close\">"); // a signature never stands alone on its page
        body.subList(last, body.size()).forEach(this::block);
        foot(paper);
        raw("</div>");
        paper.annexes().forEach(annex -> annex(annex, paper.note(annex)));
        return raw("</body></html>").page.toString();
    }

    private static String style() {
        try (InputStream css = stream("/vn/sinhke/document/paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void head(OfficialDocument paper) {
        raw("<table class=\"head\"><tr><td class=\"issuer\">");
        if (!paper.issuer().superior().isEmpty()) {
            raw("<div>").text(paper.issuer().superior()).raw("</div>");
        }
        paper.issuer().name().forEach(line -> raw("<div class=\"bold\">").text(line).raw("</div>"));
        raw("<div class=\"rule\"></div></td><td class=\"nation\"><div class=\"bold\">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>"
                + "<div class=\"motto\"><span>Độc lập - Tự do - Hạnh phúc</span></div></td></tr><tr><td class=\"number\">");
        text(paper.numberLine());
        if (paper.isLetter()) {
            raw("<div class=\"about\">").text(paper.subject()).raw("</div>");
        }
        raw("</td><td class=\"day\">").text(paper.placeAndDay()).raw("</td></tr></table>");
    }

    private void title(OfficialDocument paper) {
        raw("<div class=\"title\"><div>").text(paper.type()).raw("</div><div class=\"subject\">").text(paper.subject()).raw("</div><div class=\"rule\"></div></div>");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            raw("<p class=\"heading\">").text(heading.text()).raw("</p>");
        } else if (block instanceof Block.Paragraph paragraph) {
            raw("<p>");
            if (!paragraph.lead().isEmpty()) {
                raw("<b>").text(paragraph.lead()).raw("</b> ");
            }
            text(paragraph.text()).raw("</p>");
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void table(Block.Table table) {
        raw("<table class=\"data\"><colgroup>");
        table.columns().forEach(column -> raw("<col style=\"width: " + column.width() + "%\"/>"));
        raw("</colgroup><thead><tr>");
        table.columns().forEach(column -> raw("<th>").text(column.title()).raw("</th>"));
        raw("</tr></thead><tbody>");
        table.rows().forEach(row -> row(table, row, ""));
        if (!table.total().isEmpty()) {
            row(table, table.total(), " class=\"bold\"");
        }
        raw("</tbody></table>");
    }

    private void row(Block.Table table, List<String> cells, String look) {
        raw("<tr" + look + ">");
        for (int i = 0; i < cells.size(); i++) {
            raw("<td class=\"" + table.columns().get(i).align().name().toLowerCase(Locale.ROOT) + "\">").text(cells.get(i)).raw("</td>");
        }
        raw("</tr>");
    }

    private void foot(OfficialDocument paper) {
        raw("<table class=\"foot\"><tr>");
        if (paper.signatures().size() == 1) {
            raw("<td class=\"recipients\">");
            if (!paper.recipientLines().isEmpty()) {
                raw("<div class=\"label\">Nơi nhận:</div>");
                paper.recipientLines().forEach(line -> raw("<div>").text(line).raw("</div>"));
            }
            raw("</td>");
        }
        for (SignatureBlock signature : paper.signatures()) {
            raw("<td class=\"signature\">");
            signature.lines().forEach(line -> raw("<div>").text(line).raw("</div>"));
            raw("<div class=\"hand\"></div><div>").text(signature.name()).raw("</div></td>");
        }
        raw("</tr></table>");
    }

    private void annex(Annex annex, String note) {
        raw("<div class=\"annex\"><div class=\"title\"><div>PHỤ LỤC</div><div>").text(annex.title()).raw("</div><div class=\"note\">").text(note)
                .raw("</div><div class=\"rule\"></div></div>");
        annex.body().forEach(this::block);
        raw("</div>");
    }

    private PdfPaper raw(String markup) {
        page.append(markup);
        return this;
    }

    private PdfPaper text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                default -> page.append(c);
            }
        }
        return this;
    }
}
