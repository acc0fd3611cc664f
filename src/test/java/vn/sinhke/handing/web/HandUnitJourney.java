package vn.sinhke.handing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** The day after districts were abolished: the administrator hands the dossiers of one over to the units that followed, and the record says where each went. */
class HandUnitJourney {
    private static final String DISTRICT = "Huyện Na Rì";

    @Test
    void theDossiersOfADissolvedDistrictReachItsSuccessors() {
        try (RunningApp app = RunningApp.own(Map.of("sinhke.clock.start", "2025-07-02", "sinhke.demo.projects", "40"))) {
            Page page = Browser.running().desktop(app.base());
            Browser.signIn(page, "quantri");
            page.navigate("/account/handings.xhtml");
            Locator dissolved = page.locator("#dissolved li");
            assertThat(dissolved.filter(new Locator.FilterOptions().setHasText(DISTRICT))).hasCount(1);
            fits(page, "handing-units");
            dissolved.filter(new Locator.FilterOptions().setHasText(DISTRICT)).locator("a").click();
            assertThat(page.locator("h1")).containsText(DISTRICT);
            Locator rows = page.locator("#dossiers tbody tr");
            page.waitForLoadState();
            int dossiers = rows.count();
            assertThat(dossiers).isPositive();
            assertThat(rows.first()).containsText("Xã");
            page.locator("#dossiers\\:do").click();
            assertThat(page.locator(".sk-summary")).containsText("Ghi số văn bản");
            fits(page, "handing-unit-refused");
            page.locator("#dossiers\\:documentNo").fill("03/QĐ-UBND");
            page.locator("#dossiers\\:documentDate").fill("01/07/2025");
            page.locator("#dossiers\\:reason").fill("Sắp xếp đơn vị hành chính từ 01/7/2025");
            fits(page, "handing-unit");
            page.locator("#dossiers\\:do").click();
            assertThat(page.locator("#toasts")).containsText(DISTRICT);
            assertThat(page.locator("#lines tbody tr")).hasCount(dossiers);
            assertThat(page.locator("#lines tbody tr").first()).containsText("Xã");
            fits(page, "handing-unit-record");
            page.navigate("/account/handings.xhtml");
            assertThat(page.locator("#handingsForm")).containsText(DISTRICT);
            assertThat(page.locator("#dissolved li").filter(new Locator.FilterOptions().setHasText(DISTRICT))).hasCount(0);
            page.context().close();

            Page phone = Browser.running().phone(app.base());
            Browser.signIn(phone, "quantri");
            phone.navigate("/account/handings.xhtml");
            fits(phone, "handing-units-phone");
            phone.locator("#dissolved a").first().click();
            assertThat(phone.locator("#dossiers\\:do")).isVisible();
            fits(phone, "handing-unit-phone");
            phone.navigate("/account/handings.xhtml");
            phone.locator("#handingsForm a.sk-row-name").first().click();
            assertThat(phone.locator("#lines tbody tr")).hasCount(dossiers);
            fits(phone, "handing-unit-record-phone");
            phone.context().close();
        }
    }

    private static void fits(Page page, String name) {
        Browser.idle(page);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).as(name).isTrue();
        assertThat(page.locator("body")).not().containsText("???");
        Browser.picture(page, name);
    }
}
