package vn.sinhke.project.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Papers;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/** An officer brings a dossier's papers together, at a desk and with a telephone. */
class PapersJourney {
    private static final String OFFICER = "canbo.nari";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private Page page;
    private String id;

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void theChecklistFillsAsFilesComeIn() {
        open(Browser.running().desktop(app.base()), Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        assertThat(line("LINKAGE_CONTRACT")).containsText("Đã có ở mục Hợp đồng liên kết");
        assertThat(line("LEAD_UNIT_AGREEMENT")).containsText("Chưa có");
        assertThat(line("LEAD_UNIT_AGREEMENT")).containsText("chưa đối chiếu văn bản, chỉ nhắc");
        assertThat(page.locator("#rules .is-warn", new Page.LocatorOptions().setHasText("Đủ giấy tờ"))).containsText("Thỏa thuận cử chủ trì liên kết");
        put("LEAD_UNIT_AGREEMENT", new FilePayload("thỏa thuận.pdf", "application/pdf", Papers.pdf()),
                new FilePayload("trang ký.jpg", "image/jpeg", Papers.picture("jpeg", 900, 1200)));
        assertThat(line("LEAD_UNIT_AGREEMENT").locator("a", new Locator.LocatorOptions().setHasText("thỏa thuận.pdf"))).isVisible();
        Locator picture = line("LEAD_UNIT_AGREEMENT").locator("img");
        picture.scrollIntoViewIfNeeded(); // it is fetched when it comes into sight
        assertThat(picture).isVisible();
        page.waitForFunction("() => { const i = document.querySelector('.sk-papers img'); return i.complete && i.naturalWidth === 120; }");
        assertThat(page.locator("#rules .is-warn", new Page.LocatorOptions().setHasText("Đủ giấy tờ"))).not().containsText("Thỏa thuận cử chủ trì liên kết");
        put("SAFETY_COMMITMENT", new FilePayload("cam kết.pdf", "application/pdf", Papers.program()));
        assertThat(page.locator("#paperProgress .is-refused")).containsText("Tệp cam kết.pdf không đúng loại");
        assertThat(line("SAFETY_COMMITMENT")).containsText("Chưa có");
        drop("CAPACITY_EVIDENCE", "năng lực.pdf");
        assertThat(line("CAPACITY_EVIDENCE")).containsText("năng lực.pdf");
        picture("papers");
        line("CAPACITY_EVIDENCE").locator("button", new Locator.LocatorOptions().setHasText("Bỏ")).click();
        assertThat(line("CAPACITY_EVIDENCE")).not().containsText("năng lực.pdf");
        var download = api.as(OFFICER).get("projects/" + id + "/attachments");
        assertThat(download.jsonPath().getList("items.fileName")).containsExactlyInAnyOrder("thỏa thuận.pdf", "trang ký.jpg");
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() {
        open(Browser.running().desktop(app.base()), Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy(Papers.pdf(), 0, large, 0, Papers.pdf().length);
        put("OTHER", new FilePayload("to.pdf", "application/pdf", large));
        assertThat(page.locator("#paperProgress .is-refused")).containsText("Tệp lớn hơn 20 MB");
        api.as(OFFICER).contentType("multipart/form-data").multiPart("kind", "OTHER").multiPart("file", "to.pdf", large)
                .post("projects/" + id + "/attachments").then().statusCode(413);
    }

    @Test
    void aTelephoneTakesThePicture() {
        open(Browser.running().phone(app.base()), Api.community(api.households(OFFICER, "02179", "POOR", 2)));
        Locator camera = page.locator("input[capture=environment]");
        assertThat(page.locator(".is-shoot")).isVisible();
        page.locator("#paperKind").selectOption("GROUP_MEETING_MINUTES");
        camera.setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", Papers.picture("jpeg", 1200, 900)));
        assertThat(line("GROUP_MEETING_MINUTES").locator("img")).isVisible();
        assertThat(line("PRICE_QUOTE")).containsText("Còn thiếu 3 trong 3 tệp");
        picture("papers-phone");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1")).isTrue();
    }

    @Test
    void aPageOfAnotherSiteCannotSendAFile() {
        open(Browser.running().desktop(app.base()), Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        Object status = page.evaluate("id => { const f = new FormData(); f.append('project', id); f.append('kind', 'OTHER');"
                + " f.append('file', new File(['%PDF-1.4 %%EOF'], 'a.pdf')); return fetch('paper/upload', {method: 'POST', body: f}).then(r => r.status); }", id);
        assertThat(status).isEqualTo(403);
    }

    private void open(Page visitor, Map<String, Object> body) {
        id = api.draft(OFFICER, body);
        page = visitor;
        Browser.signIn(page, OFFICER);
        page.navigate("/project/form.xhtml?id=" + id);
        assertThat(page.locator("body")).not().containsText("???");
    }

    private Locator line(String kind) {
        return page.locator(".sk-papers > li[data-drop=" + kind + "]");
    }

    private void put(String kind, FilePayload... files) {
        line(kind).locator("input[type=file]").setInputFiles(files);
        assertThat(page.locator("#paperProgress progress")).hasCount(0);
        idle();
    }

    private void drop(String kind, String name) {
        line(kind).evaluate("(line, file) => { const bytes = Uint8Array.from(atob(file[1]), c => c.charCodeAt(0)); const data = new DataTransfer();"
                + " data.items.add(new File([bytes], file[0], {type: 'application/pdf'}));"
                + " for (const type of ['dragover', 'drop']) line.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: data})); }",
                java.util.List.of(name, Base64.getEncoder().encodeToString(Papers.pdf())));
        assertThat(page.locator("#paperProgress progress")).hasCount(0);
        idle();
    }

    private void picture(String name) {
        page.locator("section#attachments").screenshot(new Locator.ScreenshotOptions().setPath(Place.target().resolve("screenshots").resolve(name + ".png")));
    }

    private void idle() {
        page.waitForFunction("() => !window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && jQuery.active === 0)");
    }
}
