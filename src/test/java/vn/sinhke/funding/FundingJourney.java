package vn.sinhke.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Finance staff at the money desk: the list of allocations is sorted, and one is asked to be carried on. */
class FundingJourney {
    private final RunningApp app = RunningApp.shared();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAllocationIsCarriedOnFromItsRow(boolean phone) {
        Page page = phone ? Browser.running().phone(app.base()) : Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "ketoan.ldtbxh");
            page.navigate("/funding/list.xhtml");
            if (!phone) {
                Locator year = page.locator("th.ui-sortable-column").first();
                year.click();
                assertThat(year).hasAttribute("aria-sort", Pattern.compile("ascending|descending"));
                Browser.idle(page);
            }
            page.locator("button:has-text('Chuyển nguồn')").first().click();
            Locator dialog = page.locator("#carryDialog");
            assertThat(dialog.locator("[id='carryOver:toYear']")).isVisible();
            dialog.locator("[id='carryOver:toYear']").fill("2023");
            dialog.locator("[id='carryOver:go']").click();
            Browser.idle(page);
            assertThat(dialog).isVisible();
            assertThat(page.locator(".sk-summary, .sk-error").first()).isVisible();
            assertThat(dialog.locator("[id='carryOver:toYear']")).hasValue("2023");
            Browser.picture(page, phone ? "carry-phone" : "carry");
        } finally {
            page.context().close();
        }
    }
}
