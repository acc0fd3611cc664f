package vn.sinhke.project.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.shared.Problem;
import vn.sinhke.support.Papers;

/** What may become a paper, and what may not whatever it is called. */
class PaperCheckTest {
    @TempDir
    Path folder;

    private String type(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return new PaperCheck().type(name, file, content.length);
    }

    private void refused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> type(name, content)).as(name).isInstanceOfSatisfying(Problem.RulesBroken.class,
                broken -> assertThat(broken.violations()).singleElement().satisfies(one -> assertThat(one.key()).isEqualTo(key)));
    }

    @Test
    void whatIsWhatItSaysComesIn() throws IOException {
        assertThat(type("đơn.PDF", Papers.pdf())).isEqualTo("application/pdf");
        assertThat(type("ảnh.jpg", Papers.picture("jpeg", 40, 30))).isEqualTo("image/jpeg");
        assertThat(type("ảnh.jpeg", Papers.picture("jpeg", 40, 30))).isEqualTo("image/jpeg");
        assertThat(type("ảnh.png", Papers.picture("png", 40, 30))).isEqualTo("image/png");
        assertThat(type("thuyet minh.docx", Papers.docx(Map.of()))).contains("wordprocessingml");
        assertThat(type("du toan.xlsx", Papers.zip(Map.of("[Content_Types].xml", new byte[] {'<'}, "xl/workbook.xml", new byte[] {'<'}))))
                .contains("spreadsheetml");
    }

    @Test
    void anotherNameConvincesNobody() {
        byte[] windows = "MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        refused("attachment.type", "giá.pdf", Papers.program());
        refused("attachment.type", "giá.pdf", windows);
        refused("attachment.type", "giá.exe", windows);
        refused("attachment.type", "không đuôi", Papers.pdf());
        refused("attachment.type", "trang.html", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("attachment.type", "trang.pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("attachment.type", "hình.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused("attachment.type", "hình.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused("attachment.type", "ảnh.png", Papers.picture("jpeg", 4, 4));
        refused("attachment.type", "đơn.docx", Papers.pdf());
        refused("attachment.empty", "đơn.pdf", new byte[0]);
    }

    @Test
    void archivesMacrosAndLockedFilesStayOut() {
        byte[] old = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 600);
        refused("attachment.type", "hồ sơ.zip", Papers.zip(Map.of("a.pdf", Papers.pdf())));
        refused("attachment.type", "hồ sơ.docx", Papers.zip(Map.of("a.pdf", Papers.pdf())));
        refused("attachment.type", "đơn.docm", Papers.docx(Map.of()));
        refused("attachment.macro", "đơn.docx", Papers.docx(Map.of("word/vbaProject.bin", new byte[] {1})));
        refused("attachment.macro", "đơn.docx", Papers.docx(Map.of("word/embeddings/a.exe", new byte[] {1})));
        refused("attachment.locked", "đơn.docx", old);
        refused("attachment.type", "đơn.doc", old);
        refused("attachment.locked", "đơn.pdf",
                "%PDF-1.4\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsBrokenOrPackedToHarmIsNotOpened() {
        byte[] photo = Papers.picture("jpeg", 40, 30);
        byte[] word = Papers.docx(Map.of("word/media/a.txt", new byte[4000]));
        refused("attachment.broken", "đơn.pdf", "%PDF-1.4\n1 0 obj<</Type".getBytes(StandardCharsets.US_ASCII));
        refused("attachment.broken", "ảnh.jpg", Arrays.copyOf(photo, 12));
        refused("attachment.broken", "đơn.docx", Arrays.copyOf(word, 54));
        refused("attachment.packed", "đơn.docx", Papers.docx(Map.of("word/media/a.txt", new byte[64 * 1024 * 1024])));
        refused("attachment.pixels", "ảnh.png", wide());
    }

    /** A picture whose head claims a hundred thousand pixels each way. */
    private static byte[] wide() {
        byte[] picture = Papers.picture("png", 4, 4);
        byte[] side = {0, 1, (byte) 0x86, (byte) 0xa0};
        System.arraycopy(side, 0, picture, 16, 4);
        System.arraycopy(side, 0, picture, 20, 4);
        return picture;
    }

    @Test
    void theNameIsOnlyAName() {
        assertThat(PaperCheck.name("C:\\máy\\Đơn đề nghị.pdf")).isEqualTo("Đơn đề nghị.pdf");
        assertThat(PaperCheck.name("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(PaperCheck.name("a\u202Efdp.exe\r\n.pdf")).isEqualTo("afdp.exe.pdf");
        assertThatThrownBy(() -> PaperCheck.name("/")).isInstanceOf(Problem.RulesBroken.class);
        assertThatThrownBy(() -> PaperCheck.name("x".repeat(201))).isInstanceOf(Problem.RulesBroken.class);
    }

    @Test
    void aPictureIsDrawnAnewAndSmaller() throws IOException {
        byte[] large = Papers.picture("png", 900, 600);
        byte[] small = Picture.small(new java.io.ByteArrayInputStream(large), 160).orElseThrow();
        var drawn = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(small));
        assertThat(drawn.getWidth()).isEqualTo(160);
        assertThat(drawn.getHeight()).isBetween(105, 108);
        assertThat(Picture.small(new java.io.ByteArrayInputStream(Papers.pdf()), 160)).isEmpty();
    }
}
