package vn.sinhke.project.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** An officer chooses who takes part: what each household is stands beside it before it is chosen. */
class ParticipantsJourney {
    private static final String OFFICER = "canbo.nari";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final List<String> submitted = new ArrayList<>();
    private Page page;

    @AfterEach
    void theHouseholdsAreFreeAgain() {
        page.context().close();
        submitted.forEach(id -> api.move(OFFICER, id, "withdraw"));
    }

    @Test
    void aVillageIsTakenInOneClickAndEachHouseholdSaysWhy() {
        open(Browser.running().desktop(app.base()), draft("lợn nái một thôn", List.of()));
        pick();
        assertThat(rows().first()).containsText("Hộ nghèo từ");
        assertThat(rows().first()).containsText("/QĐ-UBND");
        List<String> names = rows().locator("b").allTextContents();
        assertThat(names).as("by given name").isSortedAccordingTo(java.util.Comparator.comparing(vn.sinhke.shared.VietnameseText::personSortKey));
        String village = page.locator("#picker\\:village option").nth(1).textContent();
        page.locator("#picker\\:village").selectOption(village);
        click(page.locator("#picker\\:search"));
        assertThat(page.locator("#picker\\:all")).containsText(village);
        Browser.picture(page, "participants-picker");
        click(page.locator("#picker\\:all"));
        done();
        assertThat(page.locator("#form\\:participants")).containsText("Hộ nghèo từ");
        assertThat(page.locator(".sk-shares")).containsText("Đạt mức ít nhất 50%");
        assertThat(page.locator(".sk-shares")).containsText("được xếp ưu tiên");
        int all = page.locator("#form\\:participants tbody tr").count();
        click(page.locator("#form\\:one\\:0\\:remove"));
        assertThat(page.locator("#form\\:participants tbody tr")).hasCount(all - 1);
        section("participants-village");
    }

    @Test
    void whoLeftPovertyTooLongAgoIsToldSoAndTheShareSaysHowManyAreMissing() {
        List<String> mixed = new ArrayList<>(api.households(OFFICER, "02179", "POOR", 9));
        List<String> others = api.households(OFFICER, "02179", "AVERAGE_LIVING", 18);
        mixed.addAll(others.subList(0, 11));
        open(Browser.running().desktop(app.base()), draft("lợn nái lẫn lộn", mixed));
        assertThat(page.locator(".sk-shares")).containsText("9/20 hộ");
        assertThat(page.locator(".sk-shares")).containsText("Còn thiếu 1 hộ để đạt 50%: đổi 1 hộ, hoặc thêm 2 hộ");
        pick();
        page.locator("#picker\\:class").selectOption("AVERAGE_LIVING");
        click(page.locator("#picker\\:search"));
        assertThat(page.locator("#picker\\:body")).containsText("Hộ có mức sống trung bình từ");
        // The list goes on by given name over more than one page; somewhere in it stand those who left too long ago.
        Locator next = page.locator("#picker\\:next");
        while (!page.locator("#picker\\:body").textContent().contains("quá 36 tháng") && next.isVisible()) {
            click(next);
        }
        assertThat(page.locator("#picker\\:body")).containsText(java.util.regex.Pattern.compile("Đã thoát nghèo \\d+ tháng: quá 36 tháng"));
        Browser.picture(page, "participants-worn-off");
        done();
        section("participants-short");
    }

    @Test
    void supportElsewhereIsSeenBeforeTheChoiceAndTheReasonIsKept() {
        List<String> free = api.households(OFFICER, "02179", "NEAR_POOR", 3);
        String same = submitted("lợn nái trùng", free.subList(0, 1));
        submitted("lợn thịt gần giống", free.subList(1, 2));
        submitted("trâu sinh sản khác loại", free.subList(2, 3));
        String id = draft("lợn nái trùng", List.of());
        open(Browser.running().desktop(app.base()), id);
        pick();
        page.locator("#picker\\:class").selectOption("");
        find(free.get(0));
        assertThat(rows().first()).containsText("Trùng: đang được hỗ trợ lợn nái trùng");
        assertThat(rows().first().locator("input[type=checkbox]")).isDisabled();
        assertThat(rows().first().locator("a[href$='detail.xhtml?id=" + same + "']")).isVisible();
        Browser.picture(page, "participants-hard");
        find(free.get(2));
        assertThat(rows().first()).containsText("Loại khác, được phép: trâu sinh sản");
        find(free.get(1));
        assertThat(rows().first()).containsText("Gần giống: lợn thịt");
        rows().first().locator("input[type=checkbox]").check();
        click(page.locator("#picker\\:add"));
        done();
        assertThat(page.locator("#rules .is-warn", new Page.LocatorOptions().setHasText("Hỗ trợ gần giống có lý do"))).isVisible();
        section("participants-soft");
        Locator note = page.locator("#form\\:one\\:0\\:note");
        note.fill("Đàn cũ chết vì dịch tả lợn châu Phi");
        note.blur();
        idle();
        assertThat(page.locator("#rules .is-pass", new Page.LocatorOptions().setHasText("Hỗ trợ gần giống có lý do"))).isVisible();
        click(page.locator("#actions\\:save"));
        api.as(OFFICER).get("projects/" + id).then()
                .body("participants[0].note", org.hamcrest.Matchers.equalTo("Đàn cũ chết vì dịch tả lợn châu Phi"));
    }

    @Test
    void itIsDoneOnAPhoneToo() {
        open(Browser.running().phone(app.base()), draft("lợn nái điện thoại", api.households(OFFICER, "02179", "NEWLY_ESCAPED", 3)));
        assertThat(page.locator("#form\\:participants")).containsText("trong hạn 36 tháng");
        section("participants-phone");
        pick();
        rows().first().locator("input[type=checkbox]").check();
        Browser.picture(page, "participants-phone-picker");
        fits();
        click(page.locator("#picker\\:add"));
        done();
        assertThat(page.locator("#form\\:participants tbody tr")).hasCount(4);
        click(page.locator("#form\\:one\\:3\\:remove"));
        assertThat(page.locator("#form\\:participants tbody tr")).hasCount(3);
        fits();
    }

    private String draft(String product, List<String> households) {
        Map<String, Object> body = Api.valueChain(households);
        body.put("product", product);
        return api.draft(OFFICER, body);
    }

    private String submitted(String product, List<String> households) {
        String id = draft(product, households);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        submitted.add(id);
        return id;
    }

    private void open(Page visitor, String id) {
        page = visitor;
        Browser.signIn(page, OFFICER);
        page.navigate("/project/form.xhtml?id=" + id);
        assertThat(page.locator("body")).not().containsText("???");
    }

    private void pick() {
        click(page.locator("#form\\:pick"));
        assertThat(page.locator("#picker\\:search")).isVisible();
    }

    private void find(String code) {
        page.locator("#picker\\:q").fill(code);
        click(page.locator("#picker\\:search"));
        assertThat(rows()).hasCount(1);
    }

    private Locator rows() {
        return page.locator("#picker\\:body tbody tr");
    }

    private void done() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xong")).first().click();
        idle();
    }

    private void section(String name) {
        page.locator("section#participants").screenshot(new Locator.ScreenshotOptions()
                .setPath(vn.sinhke.support.Place.target().resolve("screenshots").resolve(name + ".png")));
    }

    private void fits() {
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1")).isTrue();
    }

    private void click(Locator what) {
        idle();
        what.click();
        idle();
    }

    private void idle() {
        page.waitForFunction("() => !window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && jQuery.active === 0)");
    }
}
