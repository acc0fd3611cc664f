package vn.sinhke.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Scenario 13: an appraiser names every reason at once, each at its section; the officer meets each where it is cured. */
class ReturnJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private Page appraiser;
    private Page officer;

    @AfterEach
    void bothLeave() {
        for (Page page : new Page[] {appraiser, officer}) {
            if (page != null) {
                Browser.picture(page, "return-last-" + (page == officer ? "officer" : "appraiser"));
                page.context().close();
            }
        }
    }

    @Test
    void everyReasonIsMetWhereItIsCured() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "02179", "NEAR_POOR", 6));
        body.put("product", "lợn nái trả lại");
        String id = api.draft(OFFICER, body);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        Map<String, String> reasons = Map.of("budget", "Đơn giá lợn nái chưa có ba báo giá", "participants", "Thiếu xác nhận của thôn Nà Đon",
                "attachments", "Thiếu cam kết an toàn dịch bệnh");

        appraiser = at(APPRAISER, "/project/detail.xhtml?id=" + id);
        returned(reasons);
        assertThat(appraiser.locator(".sk-chip").first()).containsText("Trả lại để hoàn thiện");

        officer = at(OFFICER, "/project/form.xhtml?id=" + id);
        for (Entry<String, String> reason : reasons.entrySet()) {
            assertThat(officer.locator("#" + reason.getKey() + " .sk-banner.is-warn")).hasText(reason.getValue());
        }
        Locator summary = officer.locator(".sk-banner:has(ul)");
        assertThat(summary).containsText("Bổ sung một lần cho đủ");
        assertThat(summary.locator("li a")).hasCount(3);
        summary.locator("a[href='#participants']").click();
        assertThat(officer.locator("#participants")).isInViewport();
        Browser.picture(officer, "return-form-desk");
        officer.setViewportSize(390, 844);
        Browser.picture(officer, "return-form-phone");
        officer.setViewportSize(1366, 768);
        Browser.click(officer, officer.locator("#actions\\:submit"));
        officer.waitForURL(url -> url.contains("detail.xhtml"));
        api.as(OFFICER).get("projects/" + id + "/history").then().statusCode(200).body(
                "items.find { it.to == 'RETURNED' }.reasons.field.sort()", contains("attachments", "budget", "participants"));
    }

    private void returned(Map<String, String> reasons) {
        Browser.click(appraiser, appraiser.locator("#actions button").filter(new Locator.FilterOptions().setHasText("Trả lại hồ sơ")).first());
        Locator dialog = appraiser.locator("#moveDialog");
        assertThat(dialog).isVisible();
        for (Entry<String, String> reason : reasons.entrySet()) {
            String section = section(reason.getKey());
            Browser.click(appraiser, dialog.locator(".sk-choice label").filter(new Locator.FilterOptions().setHasText(section)));
            Browser.fill(appraiser, dialog.locator("#move\\:texts .sk-field").filter(new Locator.FilterOptions().setHasText(section)).locator("input"),
                    reason.getValue());
        }
        Browser.fill(appraiser, appraiser.locator("#move\\:comment"), "Bổ sung một lần cho đủ");
        Browser.picture(appraiser, "return-dialog-desk");
        appraiser.setViewportSize(390, 844);
        Browser.picture(appraiser, "return-dialog-phone");
        appraiser.setViewportSize(1366, 768);
        Browser.click(appraiser, appraiser.locator("#move\\:go"));
    }

    private static String section(String key) {
        return vn.sinhke.shared.Messages.in(vn.sinhke.shared.Messages.VIETNAMESE).get("project.section." + key);
    }

    private Page at(String who, String path) {
        Page page = Browser.running().desktop(app.base());
        Browser.signIn(page, who);
        page.navigate(path);
        assertThat(page.locator("body")).not().containsText("???");
        return page;
    }
}
