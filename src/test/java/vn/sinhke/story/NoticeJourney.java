package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** The bell counts what nobody has opened, a notice leads to the dossier, and everybody chooses what comes by mail. */
class NoticeJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void theBellRingsAndIsAnswered() {
        String name = "Liên kết nuôi lợn nái Trần Phú, thông báo";
        Map<String, Object> body = new HashMap<>(Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        body.put("product", "lợn nái thông báo");
        body.put("name", name);
        body.put("budget", List.of(Api.line(1, 10, 6_500_000, 52_000_000L, 13_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        String id = api.draft(OFFICER, body);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, APPRAISER);
            Locator count = page.locator(".sk-bell-count");
            assertThat(count).hasText(Pattern.compile("[1-9][0-9]?|99\\+"));
            String unread = count.textContent();
            page.locator(".sk-bell").click();
            Locator newest = page.locator(".sk-notice").first();
            assertThat(newest).hasClass(Pattern.compile("is-unread"));
            assertThat(newest).containsText("“" + name + "” chờ tiếp nhận");
            assertThat(newest).containsText("hạn 06/06/2024");
            Browser.picture(page, "notices");
            newest.locator("a").click();
            assertThat(page.locator("h1")).containsText(name);
            if (!unread.equals("99+")) {
                int left = Integer.parseInt(unread) - 1;
                assertThat(page.locator(".sk-bell-count")).hasText(left == 0 ? "" : String.valueOf(left));
            }
            page.navigate("/notice/list.xhtml?unread=true");
            if (page.locator("#read\\:all").count() > 0) {
                press(page, "#read\\:all");
            }
            page.navigate("/notice/list.xhtml?unread=true");
            assertThat(page.locator("main")).containsText("Không còn thông báo chưa đọc");

            page.navigate("/account/me.xhtml");
            page.locator("#email").fill("thamdinh@sai");
            press(page, "#saveEmail");
            assertThat(page.locator("main")).containsText("Thư điện tử chưa đúng mẫu");
            assertThat(page.locator("#email")).hasValue("thamdinh@sai");
            page.locator("#email").fill("thamdinh@backan.example");
            press(page, "#saveEmail");
            assertThat(page.locator("#toasts")).containsText("Đã lưu địa chỉ thư điện tử");
            page.locator("#groups\\:0\\:channel").selectOption("DIGEST");
            page.locator("#digestHour").selectOption("5");
            press(page, "#saveWish");
            assertThat(page.locator("main")).containsText("nằm trong giờ yên lặng (20 giờ đến 6 giờ)");
            page.locator("#digestHour").selectOption("6");
            press(page, "#saveWish");
            assertThat(page.locator("#toasts")).containsText("Đã lưu cách nhận thư");
            page.reload();
            assertThat(page.locator("#groups\\:0\\:channel")).hasValue("DIGEST");
            assertThat(page.locator("#digestHour")).hasValue("6");
            Browser.picture(page, "notice-wish");
        } finally {
            page.context().close();
        }
        onThePhone();
    }

    /** A button of a form, once the page's script is there that the form needs. */
    private static void press(Page page, String button) {
        page.waitForLoadState();
        Browser.click(page, page.locator(button));
    }

    private void onThePhone() {
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, APPRAISER);
            for (String where : List.of("/notice/list.xhtml", "/account/me.xhtml")) {
                phone.navigate(where);
                assertThat(phone.locator(".sk-bell")).isVisible();
                assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
                Browser.picture(phone, where.contains("notice") ? "notices-phone" : "notice-wish-phone");
            }
        } finally {
            phone.context().close();
        }
    }
}
