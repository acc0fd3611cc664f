package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.PdfText;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/**
 * LibreOffice opens the Word file of every kind and finds in it each word of our own PDF. Not part of the build, since it needs an office suite: {@code apt-get install
 * libreoffice-writer-nogui}, then {@code mvn verify -Dit.test=LibreOfficeCheck}. Pictures of the pages lie in {@code target/papers/office}.
 */
class LibreOfficeCheck {
    private final Api api = new Api(RunningApp.shared());
    private final Path folder = Place.target().resolve("papers").resolve("office");

    @Test
    void libreOfficeOpensEveryKind() throws Exception {
        Files.createDirectories(folder);
        UnderWay dossier = UnderWay.begin(api, "lợn nái văn phòng", 3);
        api.as(UnderWay.COMMUNE).body(Map.of("cycle", 1, "household", dossier.households.get(0), "date", "2024-06-03", "quarantineCertificate", "KD-01",
                "animals", List.of(Map.of("tag", "VP-" + dossier.id + "-1", "weightKg", 52)))).post("projects/" + dossier.id + "/handovers").then().statusCode(201);
        api.as(UnderWay.HEAD).body(Map.of("name", "accept")).post("projects/" + dossier.id + "/cycles/1/transitions").then().statusCode(200);
        for (String kind : List.of("council-minutes", "appraisal-report", "submission-letter", "approval-decision", "contract", "handover-record",
                "acceptance-record", "progress-report")) {
            opens(UnderWay.OFFICER, dossier.id, kind);
        }
        opens("thamdinh2.ldtbxh", dossier.id, "appraisal-score-sheet");
        opens(UnderWay.OFFICER, returned(), "return-notice");
    }

    private String returned() {
        String id = api.draft(UnderWay.OFFICER, Api.valueChain(api.households(UnderWay.OFFICER, "02179", "POOR", 12)));
        api.move(UnderWay.OFFICER, id, "submit").then().statusCode(200);
        api.move("thamdinh.ldtbxh", id, "return", "comment", "Bổ sung một lần", "reasons", List.of(Map.of("field", "budget", "text", "Đơn giá chưa có báo giá")))
                .then().statusCode(200);
        return id;
    }

    private void opens(String who, String id, String kind) throws IOException, InterruptedException {
        String path = "projects/" + id + "/documents/" + kind;
        Path word = folder.resolve(kind + ".docx");
        Files.write(word, api.as(who).get(path + ".docx").then().statusCode(200).extract().asByteArray());
        convert(word);
        byte[] pdf = Files.readAllBytes(folder.resolve(kind + ".pdf"));
        // LibreOffice breaks lines within numbers such as "15/QĐ-UBND", so that its text is compared without blanks.
        String found = PdfText.of(pdf).replace(" ", "");
        assertThat(words(PdfText.of(api.as(who).get(path + ".pdf").then().statusCode(200).extract().asByteArray()))).as(kind).allMatch(found::contains);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 70);
                ImageIO.write(picture, "png", folder.resolve(kind + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    /** Page numbers are the one thing in which the two may differ. */
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.split(" ")));
        words.removeIf(word -> word.matches("\\d"));
        return words;
    }

    private void convert(Path word) throws IOException, InterruptedException {
        Path said = folder.resolve("soffice.txt");
        Process office;
        try {
            office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir", folder.toString(),
                    word.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        } catch (IOException missing) {
            throw new IllegalStateException("This check needs LibreOffice: apt-get install libreoffice-writer-nogui", missing);
        }
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        assertThat(office.exitValue()).as(Files.readString(said)).isZero();
    }
}
