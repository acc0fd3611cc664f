package vn.sinhke.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/**
 * A dossier comes back once with all its reasons, is answered where each belongs, compared with what was sent before, and
 * comes back a second time with a reason that is new: the leader sees that.
 */
class ReturnOnceJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final Map<String, Page> people = new HashMap<>();
    private String id;

    @AfterEach
    void everybodyLeaves() {
        people.forEach((who, page) -> {
            Browser.picture(page, "return-last-" + who);
            page.context().close();
        });
    }

    @Test
    void aDossierIsReturnedAnsweredComparedAndReturnedAgain() {
        id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 3)));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        returned();
        answered();
        compared();
        returnedAgain();
        api.move(OFFICER, id, "withdraw").then().statusCode(200);
    }

    private void returned() {
        Page page = at(APPRAISER, "/project/detail.xhtml?id=" + id);
        ask(page);
        tick(page, "Dự toán và nguồn vốn");
        page.locator("#move\\:texts textarea").first().fill("Đơn giá lợn nái chưa có báo giá");
        page.locator("#move\\:texts select").first().selectOption(new com.microsoft.playwright.options.SelectOption()
                .setLabel("Dự toán, dòng 1: Lợn nái hậu bị"));
        click(page, page.locator("#move\\:texts").getByText("Thêm lý do cùng mục").first());
        page.locator("#move\\:texts textarea").nth(1).fill("Thiếu cột năm của chu kỳ 2");
        tick(page, "Giấy tờ kèm theo");
        page.locator("#move\\:texts textarea").nth(2).fill("Thiếu biên bản họp dân");
        Browser.picture(page, "return-dialog");
        click(page, page.locator("#move\\:go"));
        assertThat(page.locator(".sk-chip").first()).containsText("Trả lại");
        assertThat(page.locator(".sk-returns")).containsText("Đã trả lời 0/3 lý do");
        assertThat(page.locator(".sk-returns .sk-reason")).hasCount(3);
        assertThat(page.locator(".sk-returns .sk-flag")).hasCount(0);
        Browser.picture(page, "return-detail");
    }

    private void answered() {
        Page page = at(OFFICER, "/project/form.xhtml?id=" + id);
        assertThat(page.locator("#sectionsNav")).containsText("2 lý do chưa trả lời");
        assertThat(page.locator("#actions\\:submit")).hasText("Nộp hồ sơ · còn 3 mục");
        Locator budget = page.locator("#budget .sk-reason");
        assertThat(budget).hasCount(2);
        assertThat(budget.first()).containsText("Dự toán, dòng 1");
        Browser.picture(page, "return-form");
        Browser.picture(phone(OFFICER, "/project/form.xhtml?id=" + id), "return-once-form-phone");
        fill(page, "form:budgetReasons:0:answer", "Đã bổ sung 3 báo giá ngày 05/06");
        click(page, page.locator("#actions\\:submit"));
        // What is not answered yet holds the dossier back: the button leads there.
        assertThat(page.locator("#form\\:budgetReasons\\:1\\:answer")).isFocused();
        assertThat(page.locator("#actions\\:submit")).hasText("Nộp hồ sơ · còn 2 mục");
        assertThat(page.locator("#form\\:budgetReasons\\:0\\:answer")).hasValue("Đã bổ sung 3 báo giá ngày 05/06");
        Browser.picture(page, "return-refused");
        fill(page, "form:budgetReasons:1:answer", "Đã thêm năm 2025");
        fill(page, "form:attachmentsReasons:0:answer", "Đã đính kèm biên bản ngày 01/06");
        fill(page, "form:months", "18");
        assertThat(page.locator("#actions\\:submit")).hasText("Nộp hồ sơ");
        click(page, page.locator("#actions\\:submit"));
        page.waitForURL(url -> url.contains("detail.xhtml"));
        assertThat(page.locator(".sk-chip").first()).containsText("Đã nộp");
    }

    private void compared() {
        Page page = at(APPRAISER, "/project/detail.xhtml?id=" + id);
        assertThat(page.locator(".sk-returns")).containsText("Đã trả lời 3/3 lý do");
        assertThat(page.locator(".sk-returns")).containsText("Đã bổ sung 3 báo giá ngày 05/06");
        page.getByText("Xem thay đổi so với lần nộp trước").click();
        page.waitForURL(url -> url.contains("compare.xhtml"));
        Locator changes = page.locator("table.is-compare");
        assertThat(changes).hasCount(2);
        assertThat(changes.nth(1).locator("tbody tr")).hasCount(1);
        assertThat(changes.nth(1)).containsText("24");
        assertThat(changes.nth(1)).containsText("18");
        Browser.picture(page, "return-compare");
        page.getByText("Hiện cả phần không đổi").click();
        page.getByText("So sánh", new Page.GetByTextOptions().setExact(true)).last().click();
        assertThat(page.locator("table.is-compare").nth(8)).isVisible();
        assertThat(page.locator("body")).not().containsText("???");
        Browser.picture(page, "return-compare-all");
        Page small = phone(APPRAISER, "/project/compare.xhtml?id=" + id + "&from=1&to=2&all=1");
        assertThat(small.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        Browser.picture(small, "return-compare-phone");
        Page foreign = at("canbo.chomoi", "/project/compare.xhtml?id=" + id);
        assertThat(foreign.locator("h1")).containsText("Không tìm thấy");
    }

    private void returnedAgain() {
        Page page = at(APPRAISER, "/project/detail.xhtml?id=" + id);
        ask(page);
        assertThat(page.locator("#move")).containsText("Đã thêm năm 2025");
        page.locator("#move input[type=checkbox]").nth(1).check();
        tick(page, "Địa bàn, thời gian");
        page.locator("#move\\:texts textarea").first().fill("Thôn không thuộc xã này");
        page.locator("#move\\:comment").fill("Xin hoàn thiện trước ngày 10/06");
        page.keyboard().press("Escape");
        assertThat(page.locator("#moveDialog")).isHidden();
        press(page, "Tiếp nhận hồ sơ");
        assertThat(page.locator("#move\\:comment")).hasValue("");
        page.locator("#move [data-dismiss]").click();
        assertThat(page.locator("#moveDialog")).isHidden();
        ask(page);
        assertThat(page.locator("#move\\:texts textarea").first()).hasValue("Thôn không thuộc xã này");
        assertThat(page.locator("#move\\:comment")).hasValue("Xin hoàn thiện trước ngày 10/06");
        assertThat(page.locator("#move input[type=checkbox]").nth(1)).isChecked();
        Browser.picture(page, "return-dialog-again");
        click(page, page.locator("#move\\:go"));
        assertThat(page.locator(".sk-headline")).containsText("Phát sinh mới: 1");
        assertThat(page.locator(".sk-returns .sk-reason").first()).containsText("Thiếu cột năm của chu kỳ 2");
        assertThat(page.locator(".sk-returns .sk-reason").first()).not().containsText("phát sinh mới");
        assertThat(page.locator(".sk-returns .sk-reason").nth(1)).containsText("phát sinh mới");
        Browser.picture(page, "return-detail-again");
        Page small = phone(APPRAISER, "/project/detail.xhtml?id=" + id);
        assertThat(small.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        Browser.picture(small, "return-detail-phone");
        Page history = at(OFFICER, "/project/detail.xhtml?id=" + id + "&tab=history");
        assertThat(history.locator("main")).containsText("Trả lời lý do trả lại");
        assertThat(history.locator("main a", new Page.LocatorOptions().setHasText("So sánh các bản hồ sơ"))).isVisible();
        Browser.picture(history, "return-history");
    }

    private static void ask(Page page) {
        press(page, "Trả lại hồ sơ");
    }

    private static void press(Page page, String action) {
        Locator button = page.locator("#actions button").filter(new Locator.FilterOptions().setHasText(action)).first();
        if (!button.isVisible()) {
            page.getByText("Việc khác").first().click();
        }
        click(page, button);
        assertThat(page.locator("#moveDialog")).isVisible();
    }

    private static void tick(Page page, String section) {
        page.locator("#move fieldset label", new Page.LocatorOptions().setHasText(section)).locator("input").check();
        idle(page);
    }

    private Page at(String who, String path) {
        Page page = people.computeIfAbsent(who, name -> signedIn(name, Browser.running().desktop(app.base())));
        page.navigate(path);
        assertThat(page.locator("body")).not().containsText("???");
        return page;
    }

    private Page phone(String who, String path) {
        Page page = people.computeIfAbsent(who + "-phone", name -> signedIn(who, Browser.running().phone(app.base())));
        page.navigate(path);
        return page;
    }

    private static Page signedIn(String who, Page page) {
        Browser.signIn(page, who);
        return page;
    }

    private static void fill(Page page, String clientId, String text) {
        Locator field = page.locator("#" + clientId.replace(":", "\\:"));
        field.fill(text);
        field.blur();
        idle(page);
    }

    private static void click(Page page, Locator what) {
        idle(page);
        what.click();
        idle(page);
    }

    /** Until no answer of the server is awaited any more. */
    private static void idle(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && jQuery.active === 0)");
    }
}
