package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.PdfText;
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
                "Quyết định phê duyệt", "Hợp đồng", "Biên bản bàn giao", "Biên bản nghiệm thu", "Báo cáo tiến độ"});
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

    /** The head lets the letter go out and replaces it, with the reason; both stay to be had. */
    @Test
    void aPaperIsIssuedAndReplacedOnThePage() throws IOException {
        UnderWay dossier = UnderWay.begin(api, "lợn nái ban hành", 2);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, UnderWay.HEAD);
            page.navigate("/project/detail.xhtml?id=" + dossier.id);
            Locator letter = page.locator("#documents .sk-row").filter(new Locator.FilterOptions().setHasText("Tờ trình"));
            assertThat(letter).containsText("Bản dự thảo, chưa có số");
            assertThat(page.locator("#documents .sk-row").filter(new Locator.FilterOptions().setHasText("Quyết định phê duyệt"))
                    .locator("button")).hasCount(0);
            Browser.picture(page, "issue-before");
            Browser.click(page, letter.locator("button"));
            assertThat(page.locator("#issueDialog")).containsText("muốn sửa phải ban hành văn bản thay thế");
            Browser.picture(page, "issue-dialog");
            page.locator("#issue\\:go").click();
            assertThat(page.locator("#toasts")).containsText("Đã ban hành Tờ trình.");
            assertThat(letter).containsText("/TTr-SLĐTBXH, ngày 03/06/2024 · Hoàng Đình Lực");
            assertThat(letter).not().containsText("dự thảo");
            String first = taken(page, "submission-letter", "Tờ trình");
            assertThat(first).containsPattern("Số: \\d{2,}/TTr-SLĐTBXH").contains("Hoàng Đình Lực");
            assertThat(taken(page, "submission-letter", "Tờ trình")).isEqualTo(first);

            Browser.click(page, letter.locator("button[title^='Ban hành thay thế']"));
            page.locator("#issue\\:go").click();
            assertThat(page.locator("#issueDialog")).containsText("Lý do thay thế");
            assertThat(page.locator("#issueDialog .ui-message-error")).isVisible();
            page.locator("#issue\\:reason").fill("Sửa tên địa điểm");
            Browser.picture(page, "issue-replace");
            page.locator("#issue\\:go").click();
            assertThat(page.locator("#toasts")).containsText("Đã ban hành Tờ trình thay thế.");
            assertThat(letter).containsText("Thay thế văn bản trước: Sửa tên địa điểm");
            letter.locator("summary").click();
            Browser.picture(page, "issue-after");
            assertThat(taken(page, "submission-letter", "Tờ trình")).containsPattern("Tờ trình này thay thế Tờ trình số \\d{2,}/TTr-SLĐTBXH ngày 03 tháng 6 năm 2024\\.");
            Download old = page.waitForDownload(() -> letter.locator("details a[href*='pdf']").click());
            old.saveAs(Place.target().resolve("papers").resolve("submission-letter-old.pdf"));
            assertThat(text(Place.target().resolve("papers").resolve("submission-letter-old.pdf"))).isEqualTo(first);
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, UnderWay.HEAD);
            phone.navigate("/project/detail.xhtml?id=" + dossier.id);
            assertThat(phone.locator("#documents")).isVisible();
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            phone.locator("#documents summary").click();
            Browser.picture(phone, "issue-phone");
        } finally {
            phone.context().close();
        }
    }

    /** The administrator changes the sentences of a kind: a wrong field is refused with its place, the right one is seen and kept for the time to come. */
    @Test
    void theSentencesOfAPaperAreChangedWithAPreview() {
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/document/templates.xhtml");
            Browser.picture(page, "paper-templates");
            page.locator("a.sk-row-name", new Page.LocatorOptions().setHasText("Tờ trình")).last().click();
            Locator text = page.locator("#form\\:text");
            String before = text.inputValue();
            text.fill(before.replace("{{duAn.sanPham}}", "{{duAn.sanPhan}}"));
            Browser.click(page, page.locator("#form\\:preview"));
            assertThat(page.locator("main")).containsText("không có trường “duAn.sanPhan”. Có phải “duAn.sanPham”?");
            Browser.picture(page, "paper-template-refused");
            text.fill(before.replace("kính trình", "trân trọng kính trình"));
            Browser.click(page, page.locator("#form\\:preview"));
            assertThat(page.locator("#form\\:seen")).containsText("Sở Lao động - Thương binh và Xã hội trân trọng kính trình Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn");
            Browser.picture(page, "paper-template");
            page.locator("#form\\:from").fill("01/01/2030");
            page.locator("#form\\:save").click();
            assertThat(page.locator("#toasts")).containsText("Đã lưu câu chữ của Tờ trình");
            assertThat(page.locator("table.sk-table")).containsText("Vũ Anh Quân");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, "quantri");
            phone.navigate("/document/templates.xhtml");
            phone.locator("a.sk-row-name").first().click();
            assertThat(phone.locator("#form\\:text")).isVisible();
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            Browser.picture(phone, "paper-template-phone");
        } finally {
            phone.context().close();
        }
    }

    private static String taken(Page page, String kind, String name) throws IOException {
        Download file = page.waitForDownload(() -> page.locator("#documents a[href*='" + kind + "'][href*='pdf']").click());
        assertThat(file.suggestedFilename()).startsWith(name + " DA-2024-").endsWith(".pdf");
        Path kept = Files.createDirectories(Place.target().resolve("papers")).resolve(kind + "-page.pdf");
        file.saveAs(kept);
        return text(kept);
    }

    private static String text(Path kept) throws IOException {
        return PdfText.of(Files.readAllBytes(kept));
    }
}
