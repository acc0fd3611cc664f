package vn.sinhke.reference.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** The administrator looks things up and enters what was announced; everybody else only looks. */
class ReferenceJourney {
    private static final List<String> PAGES = List.of("index", "areas", "holidays", "caps", "parameters", "law", "prices");

    @Test
    void theAdministratorAddsADayOffAndTakesItBack() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/reference/holidays.xhtml?year=2030");
            page.fill("#day", "31/02/2030");
            page.click("#addDay");
            assertThat(page.locator(".sk-summary")).containsText("31/02/2030");
            page.fill("#day", "14/6/2030");
            page.click("#addDay");
            assertThat(page.locator(".sk-summary")).containsText("Chưa điền tên ngày.");
            assertThat(page.locator(".sk-summary")).containsText("Chưa điền văn bản thông báo.");
            page.fill("#name", "Nghỉ bão");
            page.fill("#source", "Công điện");
            page.click("#addDay");
            assertThat(page.locator("#toasts .sk-toast")).hasText("Đã thêm ngày 14/06/2030.");
            assertThat(page.locator("tbody")).containsText("Nghỉ bão");
            Browser.picture(page, "reference-holidays");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xóa ngày 14/06/2030")).click();
            assertThat(page.locator("#toasts .sk-toast")).hasText("Đã xóa ngày 14/06/2030.");
            assertThat(page.locator("tbody")).not().containsText("Nghỉ bão");
        } finally {
            page.context().close();
        }
    }

    @Test
    void aCapThatIsWrongIsRefusedWithEverythingThatIsWrong() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/reference/caps.xhtml");
            page.fill("#percent", "100,5");
            page.fill("#from", "03/06/2024");
            page.click("#addCap");
            assertThat(page.locator(".sk-summary li")).hasCount(3);
            assertThat(page.locator("#percent")).hasValue("100,5");
            assertThat(page.locator("tbody tr")).hasCount(6);
        } finally {
            page.context().close();
        }
    }

    @Test
    void aClassIsEnteredFromADecisionAndWhatIsWrongIsRefused() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/reference/areas.xhtml?q=01837");
            page.getByText("Nhập theo quyết định").click();
            assertThat(page.locator("#commune")).hasValue("01837");
            page.fill("#from", "31/02/2021");
            page.click("#enterArea");
            assertThat(page.locator(".sk-summary")).containsText("31/02/2021");
            assertThat(page.locator("#commune")).hasValue("01837");
            page.fill("#from", "04/06/2021");
            page.click("#enterArea");
            assertThat(page.locator(".sk-summary li")).hasCount(2);
            page.fill("#village", "Thôn thử phân loại");
            page.selectOption("#areaClass", "DIFFICULT");
            page.fill("#source", "QĐ 861/QĐ-TTg ngày 04/6/2021");
            Browser.picture(page, "reference-areas-enter");
            page.click("#enterArea");
            assertThat(page.locator("#toasts .sk-toast")).hasText("Đã nhập phân loại của xã mã 01837 từ ngày 04/06/2021.");
            assertThat(page.locator("tbody")).containsText("Thôn thử phân loại");
        } finally {
            page.context().close();
        }
    }

    @Test
    void unitsAreFoundWithoutMarksAndOnAnotherDay() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/reference/index.xhtml");
            page.fill("#q", "xa tran phu");
            page.click("form.sk-filter button");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("02179");
            page.locator("tbody a").click();
            assertThat(page.locator("tbody tr")).containsText("02176");
            assertThat(page.locator("#asOf")).hasValue("01/07/2025");
            page.navigate("/reference/index.xhtml?level=COMMUNE&page=2");
            page.getByText("Trang sau").click();
            assertThat(page.locator(".sk-pages")).containsText("Trang 3/");
            assertThat(page.locator("#level")).hasValue("COMMUNE");
        } finally {
            page.context().close();
        }
    }

    @Test
    void anOfficerSeesNoForms() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "canbo.nari");
            for (String name : PAGES) {
                page.navigate("/reference/" + name + ".xhtml");
                assertThat(page.locator("tbody tr").first()).isVisible();
                assertThat(page.locator("#add")).hasCount(0);
                assertThat(page.locator("main form[method=post] button[type=submit]")).hasCount(0);
            }
        } finally {
            page.context().close();
        }
    }

    @Test
    void onAPhoneNothingScrollsSidewaysAndNoKeyIsSeen() {
        Page page = Browser.running().phone(RunningApp.shared().base());
        try {
            Browser.signIn(page, "quantri");
            for (String name : PAGES) {
                page.navigate("/reference/" + name + ".xhtml");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
                assertThat(page.locator("body")).not().containsText("???");
                Browser.picture(page, "reference-" + name + "-phone");
            }
        } finally {
            page.context().close();
        }
    }
}
