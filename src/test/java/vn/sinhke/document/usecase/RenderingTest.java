package vn.sinhke.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Annex;
import vn.sinhke.document.domain.OfficialDocument.Issuer;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;

/** Both formats say the same, in the layout of Nghị định 30/2020. */
class RenderingTest {
    private static final String NAME = "Liên kết chăn nuôi lợn nái sinh sản <Trần Phú> & “Đắk Ơn Ưỡn”";

    private static OfficialDocument paper(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(List.of(Integer.toString(i), "Hoàng Thị Nguyệt Ỷ " + i, "1.187.500.000"));
        }
        Block table = new Block.Table(List.of(new Column("TT", 10, Align.CENTRE), new Column("Chủ hộ", 60, Align.LEFT), new Column("Số tiền (đồng)", 30, Align.RIGHT)),
                rows, List.of("", "Cộng", "71.250.000.000"));
        return new OfficialDocument(new Issuer("UBND tỉnh Bắc Kạn", List.of("Sở Lao động - Thương binh", "và Xã hội")),
                new Reference(null, "TTr-SLĐTBXH", "Bắc Kạn", null, 2024), "Tờ trình", "Về việc phê duyệt dự án " + name, "Ủy ban nhân dân tỉnh Bắc Kạn", "",
                List.of("Căn cứ Nghị định số 27/2022/NĐ-CP", "Căn cứ Quyết định số 90/QĐ-TTg"),
                List.of(Block.heading("1. Sự cần thiết"), Block.article("Điều 1.", "Dự án " + name + " hỗ trợ các hộ nghèo."), table),
                List.of(new SignatureBlock(List.of("KT. Giám đốc", "Phó Giám đốc"), "Dương Bằng Giang")), List.of("Như trên"), "VT, HSDA",
                List.of(new Annex("Danh sách hộ", "Sở", List.of(Block.text("Một hộ.")))));
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static String wordText(byte[] docx) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText().replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    @Test
    void bothFormatsSayTheSameHoweverAccentsWereTyped() throws IOException {
        String composed = Normalizer.normalize(NAME, Normalizer.Form.NFC);
        for (String typed : List.of(composed, Normalizer.normalize(NAME, Normalizer.Form.NFD))) {
            for (String text : List.of(pdfText(PdfPaper.of(paper(typed))), wordText(WordPaper.of(paper(typed))))) {
                assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "UBND TỈNH BẮC KẠN",
                        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "/TTr-SLĐTBXH", "TỜ TRÌNH", "Về việc phê duyệt dự án " + composed,
                        "Căn cứ Nghị định số 27/2022/NĐ-CP;", "Căn cứ Quyết định số 90/QĐ-TTg.", "Hoàng Thị Nguyệt Ỷ 60", "71.250.000.000",
                        "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Dương Bằng Giang", "Nơi nhận:", "- Lưu: VT, HSDA.", "PHỤ LỤC");
            }
        }
    }

    @Test
    void thePdfIsA4WithEmbeddedFacesAndNumbersFromItsSecondPage() throws IOException {
        byte[] pdf = PdfPaper.of(paper(NAME));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            assertThat(page.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(1f));
            List<PDFont> fonts = StreamSupport.stream(document.getPage(0).getResources().getFontNames().spliterator(), false).map(name -> {
                try {
                    return document.getPage(0).getResources().getFont(name);
                } catch (IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                }
            }).toList();
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            });
            assertThat(firstLine(document, 1)).isNotEqualTo("1");
            assertThat(firstLine(document, 2)).isEqualTo("2");
            assertThat(firstLine(document, 3)).isEqualTo("3");
        }
    }

    private static String firstLine(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document).lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }

    @Test
    void theWordFileHasTheMarginsAndNumbersOfTheDecree() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper(NAME))))) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(section.getPgSz().getH().toString()).isEqualTo("16838");
            assertThat(section.getPgMar().getTop().toString()).isEqualTo("1134");
            assertThat(section.getPgMar().getBottom().toString()).isEqualTo("1134");
            assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1701");
            assertThat(section.getPgMar().getRight().toString()).isEqualTo("1134");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(word.getHeaderList()).anySatisfy(header -> assertThat(header._getHdrFtr().xmlText()).contains("PAGE"));
            assertThat(word.getDocument().xmlText()).contains("Times New Roman").doesNotContain("Liberation");
        }
    }

    @Test
    void numbersOfPapersAndDaysAreNotParted() throws IOException {
        String words = "Được thành lập theo Quyết định số 15/QĐ-SLĐTBXH và Nghị định số 98/2018/NĐ-CP từ 01/06/2024 ";
        OfficialDocument paper = paper(NAME);
        OfficialDocument wordy = new OfficialDocument(paper.issuer(), paper.reference(), paper.type(), paper.subject(), "", "", List.of(),
                List.of(Block.text(words.repeat(40))), paper.signatures(), List.of(), "", List.of());
        try (PDDocument document = Loader.loadPDF(PdfPaper.of(wordy))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("15/QĐ-SLĐTBXH", -1)).hasSize(41);
            assertThat(text.split("01/06/2024", -1)).hasSize(41);
            assertThat(text.replaceAll("\\s+", " ")).as("nothing changes its place").contains(words.repeat(10).strip());
        }
    }
}
