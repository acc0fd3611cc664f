package vn.sinhke.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** An officer looks up a household of the own district, on a desk and on a phone. */
class HouseholdJourney {
    private static final String HOUSEHOLD = "HH-066-000001";

    @Test
    void an_officer_finds_a_household_and_looks_at_its_personal_number_which_the_log_keeps() throws SQLException {
        RunningApp app = RunningApp.shared();
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "canbo.nari");
            page.navigate("/household/list.xhtml");
            page.locator("#class").selectOption("POOR");
            page.locator("#q").fill(HOUSEHOLD.toLowerCase());
            page.locator("form.sk-filter button[type=submit]").click();
            PlaywrightAssertions.assertThat(page).hasURL(java.util.regex.Pattern.compile(".*class=POOR.*"));
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
            Browser.picture(page, "household-list");

            page.locator("tbody a.sk-row-name").click();
            PlaywrightAssertions.assertThat(page.locator("body")).containsText(HOUSEHOLD);
            PlaywrightAssertions.assertThat(page.locator("body")).not().containsText("???");
            Locator number = page.locator("#identityForm\\:identity .num");
            PlaywrightAssertions.assertThat(number).containsText("•••");
            Browser.picture(page, "household-detail");
            long before = looks(app);
            page.locator("#identityForm button").click();
            PlaywrightAssertions.assertThat(number).hasText(java.util.regex.Pattern.compile("\\d{12}"));
            assertThat(looks(app)).isEqualTo(before + 1);
        } finally {
            page.context().close();
        }
    }

    @Test
    void the_search_of_the_header_leads_to_households_of_the_own_area_only() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "canbo.nari");
            page.locator("#sk-search").fill(HOUSEHOLD.toLowerCase());
            page.locator("#sk-search").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#foundHouseholds")).containsText("1 hộ dân khớp");
            Browser.picture(page, "search-households");
            page.locator("#foundHouseholds a").click();
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
            PlaywrightAssertions.assertThat(page.locator("tbody")).containsText(HOUSEHOLD);
            page.locator("#sk-search").fill("HH-058-000001");
            page.locator("#sk-search").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#q")).hasValue("HH-058-000001");
            PlaywrightAssertions.assertThat(page.locator("#foundHouseholds")).hasCount(0);
        } finally {
            page.context().close();
        }
    }

    @Test
    void a_leader_of_the_province_gets_no_such_button_and_pages_through_all_districts() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "chutich.tinh");
            page.navigate("/household/list.xhtml?unit=066&class=NEAR_POOR");
            String first = page.locator("tbody tr").first().innerText();
            page.locator(".ui-paginator-next").click();
            PlaywrightAssertions.assertThat(page.locator("tbody tr").first()).not().hasText(first);
            page.locator(".ui-paginator-prev").click();
            PlaywrightAssertions.assertThat(page.locator("tbody tr").first()).containsText(first.lines().findFirst().orElseThrow());
            page.locator("tbody a.sk-row-name").first().click();
            PlaywrightAssertions.assertThat(page.locator("#identityForm")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("#identityForm button")).hasCount(0);
        } finally {
            page.context().close();
        }
    }

    @Test
    void on_a_phone_the_rows_are_cards_and_nothing_scrolls_sideways() {
        Page page = Browser.running().phone(RunningApp.shared().base());
        try {
            Browser.signIn(page, "xa.tranphu");
            page.navigate("/household/list.xhtml?asOf=3/6/2024&class=nonsense&unit=nowhere");
            PlaywrightAssertions.assertThat(page.locator("tbody tr").first()).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
            Browser.picture(page, "household-list-phone");
        } finally {
            page.context().close();
        }
    }

    @Test
    void a_commune_officer_writes_what_changed_and_the_timeline_tells_it() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "xa.tranphu");
            page.navigate("/household/list.xhtml?class=AVERAGE_LIVING");
            page.locator("tbody a.sk-row-name").first().click();
            page.locator("a[href^='change.xhtml']").click();
            page.waitForURL(url -> url.contains("change.xhtml")); // its scripts take the fields over while it loads
            page.locator("#from_input").fill("01/12/2022");
            page.locator("#merit").check();
            page.locator("#change").click();
            PlaywrightAssertions.assertThat(page.locator(".sk-summary")).containsText("Nhập căn cứ của thay đổi");
            PlaywrightAssertions.assertThat(page.locator(".sk-summary")).containsText("Ngày phải từ");
            PlaywrightAssertions.assertThat(page.locator("#merit")).isChecked();
            Browser.picture(page, "household-change-refused");

            page.locator("#name").fill("Nông Văn Tý");
            page.locator("#kinship").selectOption("CHILD");
            page.locator("#birthYear").fill("2024");
            page.locator("#counted").uncheck();
            page.locator("#joinedOn_input").fill("02/05/2024");
            page.locator("#add").click();
            PlaywrightAssertions.assertThat(page.locator("#persons")).containsText("Nông Văn Tý");

            page.locator("#from_input").fill("20/05/2024");
            page.locator("#merit").check();
            page.locator("#evidence").fill("Giấy xác nhận 15/XN-UBND ngày 20/05/2024");
            page.locator("#change").click();
            PlaywrightAssertions.assertThat(page).hasURL(java.util.regex.Pattern.compile(".*detail.xhtml.*"));
            PlaywrightAssertions.assertThat(page.locator(".sk-history")).containsText("Giấy xác nhận 15/XN-UBND");
            PlaywrightAssertions.assertThat(page.locator("body")).containsText("Nông Văn Tý");
            PlaywrightAssertions.assertThat(page.locator("body")).not().containsText("???");
            Browser.picture(page, "household-detail-changed");
        } finally {
            page.context().close();
        }
    }

    @Test
    void nobody_else_finds_the_page_of_changes() {
        Page page = Browser.running().phone(RunningApp.shared().base());
        try {
            Browser.signIn(page, "xa.tranphu");
            page.navigate("/household/list.xhtml?class=POOR");
            page.locator("tbody a.sk-row-name").first().click();
            page.locator("a[href^='change.xhtml']").click();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
            Browser.picture(page, "household-change-phone");
            String address = page.url();
            page.context().clearCookies();
            Browser.signIn(page, "lanhdao.nari");
            assertThat(page.navigate(address).status()).isEqualTo(404);
        } finally {
            page.context().close();
        }
    }

    private static long looks(RunningApp app) throws SQLException {
        try (Connection connection = app.database(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM audit_entry WHERE action = 'REVEAL_IDENTITY'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
