package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/** An officer finds on the dossier's page the papers that can be had, and takes each as PDF. */
class DocumentJourney {
    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void thePapersOfADossierAreOnItsPage() throws IOException {
        UnderWay dossier = UnderWay.begin(api, "lợn nái văn bản", 3);
        api.as(UnderWay.COMMUNE).body(Map.of("cycle", 1, "household", dossier.households.get(0), "date", "2024-06-03", "quarantineCertificate", "KD-01",
                "animals", List.of(Map.of("tag", "VB-" + dossier.id + "-1", "weightKg", 52)))).post("projects/" + dossier.id + "/handovers")
                .then().statusCode(201);
        api.as(UnderWay.HEAD).body(Map.of("name", "accept")).post("projects/" + dossier.id + "/cycles/1/transitions").then().statusCode(200);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, UnderWay.OFFICER);
            page.navigate("/project/detail.xhtml?id=" + dossier.id);
            assertThat(page.locator("#documents .sk-row-name")).hasText(new String[] {"Biên bản họp thẩm định", "Báo cáo thẩm định", "Tờ trình",
                "Quyết định phê duyệt", "Biên bản bàn giao", "Biên bản nghiệm thu", "Báo cáo tiến độ"});
            Browser.picture(page, "documents");
            assertThat(taken(page, "approval-decision", "Quyết định phê duyệt")).contains("CHỦ TỊCH", "Trần Quang Hòa", "DANH SÁCH HỘ");
            assertThat(taken(page, "handover-record", "Biên bản bàn giao")).contains("VB-" + dossier.id + "-1", "KD-01", "52");
            assertThat(taken(page, "acceptance-record", "Biên bản nghiệm thu")).contains("52.000.000");
            assertThat(taken(page, "progress-report", "Báo cáo tiến độ")).contains("1/3 hộ", "52.000.000", "0%");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, UnderWay.OFFICER);
            phone.navigate("/project/detail.xhtml?id=" + dossier.id);
            assertThat(phone.locator("#documents")).isVisible();
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            Browser.picture(phone, "documents-phone");
        } finally {
            phone.context().close();
        }
    }

    private static String taken(Page page, String kind, String name) throws IOException {
        Download file = page.waitForDownload(() -> page.locator("#documents a[href*='" + kind + "'][href*='pdf']").click());
        assertThat(file.suggestedFilename()).startsWith(name + " DA-2024-").endsWith(".pdf");
        Path kept = Files.createDirectories(Place.target().resolve("papers")).resolve(kind + "-page.pdf");
        file.saveAs(kept);
        try (PDDocument document = Loader.loadPDF(kept.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
