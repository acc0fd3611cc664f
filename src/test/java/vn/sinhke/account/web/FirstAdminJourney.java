package vn.sinhke.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Outside the demo there is nobody until somebody who reads the log has made the first administrator. */
class FirstAdminJourney {
    private static final Pattern CODE = Pattern.compile("/first-admin\\.xhtml[^:]*: (\\w{20})");
    private static final String PASSWORD = "một câu đủ dài để nhớ";

    @Test
    void theCodeFromTheLogMakesOneAdministratorAndIsThenWorthNothing() {
        try (RunningApp app = RunningApp.own(Map.of("sinhke.demo", "false"))) {
            Matcher code = CODE.matcher(app.said());
            assertThat(code.find()).isTrue();
            Page page = Browser.running().desktop(app.base());
            page.navigate("/first-admin.xhtml");
            fill(page, "không phải mã", "quan.tri", PASSWORD);
            assertThat(page.locator(".sk-summary")).containsText("Mã không đúng");
            fill(page, code.group(1), "quan.tri", "ngắn");
            assertThat(page.locator(".sk-summary")).containsText("từ 12 đến 200 ký tự");
            fill(page, code.group(1), "quan.tri", PASSWORD);
            assertThat(page).hasURL(Pattern.compile("/sign-in\\.xhtml"));

            page.navigate("/first-admin.xhtml");
            assertThat(page.title()).contains("Không tìm thấy");
            page.navigate("/account/list.xhtml");
            page.fill("[id='signIn:username']", "canbo.nari");
            page.fill("[id='signIn:password']", "Sinhke-demo-2024");
            page.click(".sk-sign-form button.is-primary");
            page.waitForSelector(".sk-summary");
            page.fill("[id='signIn:username']", "quan.tri");
            page.fill("[id='signIn:password']", PASSWORD);
            page.click(".sk-sign-form button.is-primary");
            page.waitForSelector("table");
            assertThat(page.locator("table")).containsText("quan.tri");
            assertThat(page.locator("table")).not().containsText("canbo");
            page.context().close();
        }
    }

    private static void fill(Page page, String code, String username, String password) {
        page.fill("#code", code);
        page.fill("#username", username);
        page.fill("#fullName", "Người Đầu Tiên");
        page.fill("#password", password);
        page.click("#make");
        page.waitForLoadState();
    }
}
