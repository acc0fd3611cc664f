package vn.sinhke.project.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Two officers of Na Rì write the same draft at the same time, each in a browser of their own; nothing of either is lost. */
class ConflictJourney {
    private static final String FIRST = "canbo.nari";
    private static final String SECOND = "canbo2.nari";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private String id;
    private Page first;
    private Page second;

    @BeforeEach
    void bothOpenTheSameDraft() {
        id = api.draft(FIRST, Api.valueChain(api.households(FIRST, "02179", "NEAR_POOR", 2)));
        first = at(FIRST);
        second = at(SECOND);
    }

    @AfterEach
    void bothLeave() {
        Browser.picture(first, "conflict-last-first");
        Browser.picture(second, "conflict-last-second");
        first.context().close();
        second.context().close();
    }

    /** Scenario 31. */
    @Test
    void theSecondToSaveSeesBothVersionsChoosesAndNothingIsLost() {
        fill(first, "name", "Lợn nái Trần Phú, bản thứ nhất");
        fill(first, "months", "30");
        save(first);
        assertThat(first.locator("#toasts")).containsText("Đã lưu");

        fill(second, "name", "Lợn nái Trần Phú, bản thứ hai");
        fill(second, "leadRepresentative", "Nông Thị Hiền");
        save(second);
        Locator conflict = second.locator("#conflictPanel");
        assertThat(conflict).isVisible();
        assertThat(row("Tên dự án")).containsText("Lợn nái Trần Phú, bản thứ nhất");
        assertThat(row("Tên dự án")).containsText("Lợn nái Trần Phú, bản thứ hai");
        assertThat(chosen("Tên dự án")).hasText("Bản của bạn");
        assertThat(chosen("Thời gian thực hiện")).hasText("Bản đã lưu");
        assertThat(chosen("Người đại diện")).hasText("Bản của bạn");
        bothSizes("conflict");
        row("Tên dự án").getByText("Bản đã lưu").last().click();
        Browser.click(second, second.locator("#conflict\\:saveChoice"));
        assertThat(conflict).isEmpty();
        assertThat(second.locator("#form\\:name")).hasValue("Lợn nái Trần Phú, bản thứ nhất");
        assertThat(second.locator("#form\\:leadRepresentative")).hasValue("Nông Thị Hiền");
        api.as(FIRST).get("projects/" + id).then().statusCode(200).body("name", equalTo("Lợn nái Trần Phú, bản thứ nhất"))
                .body("months", equalTo(30)).body("leadUnit.representative", equalTo("Nông Thị Hiền"));
        api.as(FIRST).get("projects/" + id + "/history").then().statusCode(200).body("items.who", hasItems(FIRST, SECOND));
    }

    @Test
    void whoeverGivesUpGoesOnWithTheSavedVersion() {
        fill(first, "product", "lợn nái Móng Cái");
        save(first);
        assertThat(first.locator("#toasts")).containsText("Đã lưu");
        fill(second, "product", "lợn nái lai");
        save(second);
        assertThat(second.locator("#conflictPanel")).containsText("lợn nái Móng Cái");
        Browser.click(second, second.locator("#conflict\\:takeSaved"));
        assertThat(second.locator("#form\\:product")).hasValue("lợn nái Móng Cái");
        fill(second, "months", "36");
        save(second);
        assertThat(second.locator("#toasts")).containsText("Đã lưu");
        api.as(FIRST).get("projects/" + id).then().body("product", equalTo("lợn nái Móng Cái")).body("months", equalTo(36));
    }

    /** A submission is a save too: it never goes over what another has written. */
    @Test
    void nobodySubmitsOverAnother() {
        fill(first, "months", "30");
        save(first);
        assertThat(first.locator("#toasts")).containsText("Đã lưu");
        fill(second, "months", "18");
        Browser.click(second, second.locator("#actions\\:submit"));
        assertThat(row("Thời gian thực hiện")).containsText("30");
        assertThat(row("Thời gian thực hiện")).containsText("18");
        api.as(FIRST).get("projects/" + id).then().body("state", equalTo("DRAFT")).body("months", equalTo(30));
    }

    private void bothSizes(String name) {
        Browser.picture(second, name + "-desk");
        second.setViewportSize(390, 844);
        org.assertj.core.api.Assertions.assertThat((Boolean) second.evaluate(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("scrolls sideways").isTrue();
        Browser.picture(second, name + "-phone");
        second.setViewportSize(1366, 768);
    }

    private Locator row(String field) {
        return second.locator("#conflictPanel tbody tr").filter(new Locator.FilterOptions().setHasText(field));
    }

    private Locator chosen(String field) {
        return row(field).locator("li:has(input:checked) label");
    }

    private Page at(String who) {
        Page page = Browser.running().desktop(app.base());
        Browser.signIn(page, who);
        page.navigate("/project/form.xhtml?id=" + id);
        assertThat(page.locator("body")).not().containsText("???");
        return page;
    }

    private static void save(Page page) {
        Browser.click(page, page.locator("#actions\\:save"));
    }

    private static void fill(Page page, String name, String text) {
        Browser.fill(page, page.locator("#form\\:" + name), text);
    }
}
