package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Above the district's authority its leader is offered one thing: to raise the dossier to the province, whose leader then decides. */
class RaiseJourney {
    private static final String DISTRICT = "lanhdao.nari";
    private static final String REMARK = "Dự án liên xã, đề nghị tỉnh xem xét";

    private final RunningApp app = RunningApp.shared();

    @Test
    void byKeyboardAndADialogHasTheKeysToItself() throws SQLException {
        Page page = Browser.running().desktop(app.base());
        try (Raised desk = new Raised(app)) {
            Browser.signIn(page, DISTRICT);
            page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + desk.id);
            onlyRaising(page, "#queueBar");
            assertThat(page.locator("#viewer")).containsText(Pattern.compile("Vốn Nhà nước 3\\.000\\.000\\.001\\sđ vượt mức cấp huyện được quyết định là 3\\.000\\.000\\.000\\sđ \\(Phân cấp của tỉnh, áp dụng từ 19/04/2022\\)"));
            picture(page, "raise-queue");

            page.keyboard().press("?");
            Locator keys = dialog(page, "Phím tắt");
            assertThat(keys).containsText("hỏi trình cấp tỉnh");
            picture(page, "queue-keys");
            page.keyboard().press("t");
            assertThat(page.locator(".ui-dialog:visible")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(".ui-dialog:visible")).hasCount(0);

            page.keyboard().press("t");
            assertThat(page.locator("#raise .sk-actions .is-primary")).isFocused();
            page.keyboard().press("?");
            page.keyboard().press("x");
            assertThat(page.locator(".ui-dialog:visible")).hasCount(1);
            page.locator("#raise\\:comment").fill(REMARK);
            page.keyboard().press("Escape");
            assertThat(page.locator(".ui-dialog:visible")).hasCount(0);
            page.keyboard().press("t");
            assertThat(page.locator("#raise\\:comment")).hasValue(REMARK);
            picture(page, "raise-confirm");
            page.locator("#raise .sk-actions .is-primary").click();
            assertThat(page.locator("#toasts")).containsText("Đã trình cấp tỉnh");
            assertThat(page.locator("tr[data-row='" + desk.id + "']")).hasCount(0);

            page.navigate("/work/index.xhtml");
            assertThat(page.locator("#others")).containsText("Lãnh đạo UBND tỉnh quyết định");
            picture(page, "raise-home");
            page.navigate("/project/detail.xhtml?id=" + desk.id);
            assertThat(page.locator(".sk-actionbar")).containsText("Lãnh đạo phê duyệt, Tỉnh Bắc Kạn");
            assertThat(page.locator(".sk-actionbar [data-show=raise]")).hasCount(0);
            assertThat(page.locator("#decision")).containsText(REMARK);
            picture(page, "raise-detail");

            Page leader = Browser.running().phone(app.base());
            Browser.signIn(leader, "phochutich.tinh");
            leader.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + desk.id);
            assertThat(leader.locator("#viewer")).containsText(Pattern.compile("Na Rì trình lên: .*Ý kiến của huyện: " + REMARK));
            assertThat(leader.locator("#queueBar [data-show=approve]")).isEnabled();
            Browser.idle(leader);
            picture(leader, "raise-province-phone");
            leader.context().close();
        } finally {
            page.context().close();
        }
    }

    @Test
    void withOneThumbAndFromTheDossiersPage() throws SQLException {
        Page phone = Browser.running().phone(app.base());
        try (Raised desk = new Raised(app)) {
            Browser.signIn(phone, DISTRICT);
            phone.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + desk.id);
            onlyRaising(phone, "#queueBar");
            picture(phone, "raise-queue-phone");
            phone.locator("#queueBar [data-show=raise]").click();
            assertThat(phone.locator("#raise\\:comment")).isVisible();
            picture(phone, "raise-confirm-phone");
            phone.locator("#raise [data-dismiss]").click();
            phone.navigate("/project/detail.xhtml?id=" + desk.id);
            onlyRaising(phone, ".sk-actionbar");
            picture(phone, "raise-detail-phone");
            phone.locator(".sk-actionbar [data-show=raise]").click();
            phone.locator("#raise .sk-actions .is-primary").click();
            assertThat(phone.locator("#toasts")).containsText("Đã trình cấp tỉnh");
            assertThat(phone.locator("#decision")).containsText("Huyện trình cấp tỉnh");
            assertThat(phone.locator("[data-show=raise]")).hasCount(0);
        } finally {
            phone.context().close();
        }
    }

    /** One primary button, and neither approval nor return nor rejection. */
    private static void onlyRaising(Page page, String bar) {
        assertThat(page.locator(bar + " [data-show=raise]")).isVisible();
        assertThat(page.locator(bar + " .is-primary")).hasCount(1);
        assertThat(page.locator(bar)).not().containsText(Pattern.compile("Phê duyệt|Trả lại|Từ chối"));
        Browser.idle(page);
    }

    private static Locator dialog(Page page, String title) {
        Locator dialog = page.locator(".ui-dialog:visible").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static void picture(Page page, String name) {
        Browser.idle(page);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Browser.picture(page, name);
    }
}
