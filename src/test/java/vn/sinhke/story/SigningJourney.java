package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Papers;
import vn.sinhke.support.PdfText;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;
import vn.sinhke.support.TestKeys;

/** The chair who decided signs the decision that went out, the committee's clerk seals it and lays a stamped scan beside it; everybody sees whether the signatures hold. */
class SigningJourney {
    private static final String LEADER = "chutich.tinh";
    private static final String CLERK = "vanthu.tinh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final TestKeys provider = new TestKeys("CA thử nghiệm trang");

    @Test
    void aDecisionIsSignedSealedAndScannedOnThePage() throws IOException {
        UnderWay dossier = UnderWay.begin(api, "lợn nái ký số", 2);
        api.as(CLERK).body(Map.of("kind", "approval-decision")).post("projects/" + dossier.id + "/documents/issued").then().statusCode(201);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, LEADER);
            Locator decision = open(page, dossier);
            Browser.click(page, decision.getByText("Ký số…"));
            page.locator("#sign\\:go").click();
            assertThat(page.locator("#signDialog")).containsText("Chọn tệp khóa để ký.");
            key(page, provider.key("Lý Văn Sơn", "2020-01-01", "2024-01-01", TestKeys.SIGNING), "sai");
            assertThat(page.locator("#signDialog")).containsText("Mật khẩu của tệp khóa không đúng.");
            page.locator("#sign\\:password").fill(new String(TestKeys.PASSWORD));
            page.locator("#sign\\:go").click();
            assertThat(page.locator("#signDialog")).containsText("Chứng thư số mang tên “Lý Văn Sơn”, không phải tên của bạn “Trần Quang Hòa”.");
            assertThat(page.locator("#signDialog")).containsText("Chứng thư số đã hết hạn ngày 01/01/2024");
            Browser.picture(page, "sign-refused");
            key(page, provider.key("Trần Quang Hòa"), new String(TestKeys.PASSWORD));
            assertThat(page.locator("#toasts")).containsText("Đã ký số Quyết định phê duyệt.");
            assertThat(decision.locator(".sk-signatures")).containsText("Chữ ký số chưa xác nhận được");
            assertThat(decision.locator(".sk-signatures")).containsText("Trần Quang Hòa · Người ký · ");
            assertThat(decision.locator(".sk-signatures")).containsText("Chưa kiểm được nhà cung cấp chứng thư.");
            assertThat(decision.getByText("Ký số…")).hasCount(0);
        } finally {
            page.context().close();
        }
        Page clerk = Browser.running().desktop(app.base());
        try {
            Browser.signIn(clerk, CLERK);
            Locator decision = open(clerk, dossier);
            Browser.click(clerk, decision.getByText("Ký số…"));
            assertThat(clerk.locator("#signDialog")).containsText("Bạn ký số thay con dấu của cơ quan");
            Browser.picture(clerk, "sign-dialog");
            key(clerk, provider.curve("Ủy ban nhân dân tỉnh Bắc Kạn"), new String(TestKeys.PASSWORD));
            assertThat(clerk.locator("#toasts")).containsText("Đã ký số Quyết định phê duyệt.");
            assertThat(decision.locator(".sk-signatures > li")).hasCount(2);
            assertThat(decision.locator(".sk-signatures")).containsText("Sau chữ ký này chỉ có thêm chữ ký khác, nội dung không đổi.");
            Browser.click(clerk, decision.getByText("Thêm bản quét…"));
            clerk.locator("#scan\\:file").setInputFiles(new FilePayload("Quyết định có dấu.exe", "application/octet-stream", Papers.program()));
            clerk.locator("#scan\\:go").click();
            assertThat(clerk.locator("#scanDialog ul[role=alert]")).isVisible();
            Browser.picture(clerk, "scan-refused");
            clerk.locator("#scan\\:file").setInputFiles(new FilePayload("Quyết định có dấu.pdf", "application/pdf",
                    api.as(CLERK).get("projects/" + dossier.id + "/documents/approval-decision.pdf").asByteArray()));
            clerk.locator("#scan\\:go").click();
            assertThat(clerk.locator("#toasts")).containsText("Đã thêm bản quét của Quyết định phê duyệt.");
            assertThat(decision).containsText("Quyết định có dấu.pdf");
            assertThat(decision.locator(".sk-signatures .sk-signatures > li")).hasCount(2);
            decision.locator("summary").first().click();
            assertThat(decision).containsText("Do CA thử nghiệm trang cấp");
            Browser.picture(clerk, "signed");
            Download signed = clerk.waitForDownload(() -> decision.locator("a[href*='kind=approval-decision'][href*='pdf']").click());
            Path kept = Files.createDirectories(Place.target().resolve("papers")).resolve("approval-decision-signed.pdf");
            signed.saveAs(kept);
            assertThat(PdfText.of(Files.readAllBytes(kept))).contains("Trần Quang Hòa");
            assertThat(new String(Files.readAllBytes(kept), java.nio.charset.StandardCharsets.ISO_8859_1).split("/ETSI.CAdES.detached", -1)).hasSize(3);
            Download scan = clerk.waitForDownload(() -> decision.getByText("Quyết định có dấu.pdf").click());
            assertThat(scan.suggestedFilename()).isEqualTo("Quyết định có dấu.pdf");
        } finally {
            clerk.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, UnderWay.OFFICER);
            Locator decision = open(phone, dossier);
            assertThat(decision.getByText("Thêm bản quét…")).hasCount(0);
            decision.locator("summary").first().click();
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            Browser.picture(phone, "signed-phone");
        } finally {
            phone.context().close();
        }
    }

    private static Locator open(Page page, UnderWay dossier) {
        page.navigate("/project/detail.xhtml?id=" + dossier.id);
        return page.locator("#documents .sk-row").filter(new Locator.FilterOptions().setHas(page.getByText("Quyết định phê duyệt", new Page.GetByTextOptions().setExact(true))));
    }

    private static void key(Page page, TestKeys.Pair pair, String password) {
        page.locator("#sign\\:key").setInputFiles(new FilePayload("khoa.p12", "application/x-pkcs12", pair.file(TestKeys.PASSWORD)));
        page.locator("#sign\\:password").fill(password);
        page.locator("#sign\\:go").click();
    }
}
