package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.sheet.SheetFile;
import vn.sinhke.shared.sheet.SheetRow;
import vn.sinhke.shared.sheet.SheetRows;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Papers;
import vn.sinhke.support.RunningApp;

/** Beside the summary a leader opens appraisal, changes and files; a paper taken out is a flag; the list goes home as an Excel file. */
class QueuePartsJourney {
    private static final String LEADER = "phochutich.tinh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void atADesk() throws Exception {
        Page page = Browser.running().desktop(app.base());
        try {
            UnderWay dossier = look(page, false);
            file(page);
            page.navigate("/project/detail.xhtml?id=" + dossier.id);
            page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + dossier.id);
            page.locator("#viewerTabCHANGES").click();
            assertThat(page.locator("#viewerPart")).containsText("Gỡ tệp"); // looks that follow one another closely are one
            RequestOptions own = RequestOptions.create().setHeader("X-Sinhke-Page", "look");
            assertThat(page.request().post("/project/look?id=" + dossier.id).status()).as("a page of another site").isEqualTo(403);
            assertThat(page.request().post("/project/look?id=" + dossier.id, own).status()).isEqualTo(204);
            assertThat(page.request().post("/project/look?id=999999999", own).status()).isEqualTo(404);
        } finally {
            page.context().close();
        }
    }

    @Test
    void onATelephone() {
        Page page = Browser.running().phone(app.base());
        try {
            page.navigate("/decision/queue-file");
            assertThat(page).hasURL(Pattern.compile("sign-in"));
            look(page, true);
            page.context().setOffline(true);
            page.locator("#viewerTabFILES").click();
            assertThat(page.locator("[data-viewer-failed]")).isVisible();
            page.context().setOffline(false);
            page.locator("#viewerTabFILES").click();
            assertThat(page.locator("#viewerPart")).containsText("cam-ket-an-toan.pdf");
            assertThat(page.locator("[data-viewer-failed]")).isHidden();
        } finally {
            page.context().close();
        }
    }

    private UnderWay look(Page page, boolean phone) {
        UnderWay dossier = UnderWay.presented(api, "thỏ " + UUID.randomUUID().toString().substring(0, 8), 4);
        String paper = upload(dossier.id, "CAPACITY_EVIDENCE", "nang-luc.pdf");
        upload(dossier.id, "SAFETY_COMMITMENT", "cam-ket-an-toan.pdf");
        Browser.signIn(page, LEADER);
        page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + dossier.id);
        Locator part = opened(page, dossier.id);
        assertThat(page.locator("#viewer .sk-banner")).not().containsText("Thiếu giấy tờ");
        if (phone) {
            page.locator("#viewerTabAPPRAISAL").click();
        } else {
            page.locator("#viewerTab").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
        }
        assertThat(part).containsText("thấp 86 · trung bình 86 · cao 86");
        assertThat(part).containsText("Báo cáo thẩm định");
        assertThat(page.locator("#viewerSummary")).isHidden();
        assertThat(page.request().get(part.locator("a[href*='appraisal-report']").first().getAttribute("href")).status()).isEqualTo(200);
        picture(page, phone, "queue-appraisal");
        page.locator("#viewerTabCHANGES").click();
        assertThat(part).containsText("Trước lần này bạn chưa xem hồ sơ lần nào");
        page.locator("#viewerTabFILES").click();
        assertThat(part).containsText("nang-luc.pdf");
        assertThat(part).containsText("PDF · ");
        picture(page, phone, "queue-files");
        Download got = page.waitForDownload(() -> part.getByText("nang-luc.pdf").click());
        assertThat(got.suggestedFilename()).isEqualTo("nang-luc.pdf");

        api.as(UnderWay.HEAD).delete("projects/" + dossier.id + "/attachments/" + paper).then().statusCode(204);
        page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + dossier.id);
        opened(page, dossier.id);
        assertThat(page.locator("#viewer .sk-banner").first()).containsText("Thiếu 1 giấy tờ phải có: Giấy tờ chứng minh năng lực");
        page.locator("#viewerTabCHANGES").click();
        assertThat(part).containsText(Pattern.compile("Từ lần bạn xem trước.*Gỡ tệp\\s*nang-luc.pdf", Pattern.DOTALL));
        picture(page, phone, "queue-changes");
        if (!phone) { // a tab has the focus, and the list's keys still work
            page.keyboard().press("r");
            assertThat(page.locator("#sendBack")).isVisible();
            page.locator("#sendBack [data-dismiss]").click();
            assertThat(page.locator("#sendBack")).isHidden();
            page.keyboard().press("j");
            assertThat(page.locator(".sk-row-name > a:focus")).hasCount(1);
        }
        return dossier;
    }

    /** What the file lists is what the page lists under the same filters. */
    private void file(Page page) throws Exception {
        page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&flag=1&type=VALUE_CHAIN");
        int listed = Integer.parseInt(page.locator(".sk-totals .sk-meta").first().innerText().split(" ")[0]);
        Download file = page.waitForDownload(() -> page.locator("a[href*='queue-file']").click());
        assertThat(file.suggestedFilename()).startsWith("hang-cho-phe-duyet-2024-06").endsWith(".xlsx");
        SheetFile.check(file.path());
        try (SheetFile sheet = SheetFile.open(file.path()); SheetRows read = sheet.rows(sheet.sheets().get(0))) {
            List<String> rows = new ArrayList<>();
            for (SheetRow row = read.next(); row != null; row = read.next()) {
                rows.add(words(row));
            }
            assertThat(rows).hasSize(listed + 1);
            assertThat(rows.subList(1, rows.size())).allMatch(row -> row.contains("|Chuỗi giá trị|")).anyMatch(row -> row.contains("Thiếu giấy tờ"));
        }
    }

    private static String words(SheetRow row) {
        StringBuilder words = new StringBuilder("|");
        for (int i = 0; i < row.width(); i++) {
            words.append(row.cell(i) == null ? "" : row.cell(i).text()).append('|');
        }
        return words.toString();
    }

    private String upload(String id, String kind, String name) {
        return api.as(UnderWay.HEAD).contentType("multipart/form-data").multiPart("kind", kind).multiPart("file", name, Papers.pdf())
                .post("projects/" + id + "/attachments").then().statusCode(201).extract().path("id");
    }

    private static Locator opened(Page page, String id) {
        assertThat(page.locator("#viewer [data-viewer='" + id + "']").first()).isAttached();
        Browser.idle(page);
        return page.locator("#viewerPart");
    }

    private static void picture(Page page, boolean phone, String name) {
        Browser.idle(page);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Browser.picture(page, phone ? name + "-phone" : name);
    }
}
