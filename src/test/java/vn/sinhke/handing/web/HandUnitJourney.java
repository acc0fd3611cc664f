package vn.sinhke.handing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** The day after districts were abolished, or departments merged: the administrator hands the dossiers of one over to what followed, and the record says where each went. */
class HandUnitJourney {
    @Test
    void theDossiersOfADissolvedDistrictReachItsSuccessors() {
        handsOver("2025-07-02", "Huyện Na Rì", "Xã", "unit");
    }

    @Test
    void theDossiersOfADepartmentThatEndedReachTheOneThatFollowed() {
        handsOver("2025-03-01", "Sở Lao động - Thương binh và Xã hội", "Sở Nông nghiệp và Môi trường", "department");
    }

    private static void handsOver(String day, String from, String to, String picture) {
        try (RunningApp app = RunningApp.own(Map.of("sinhke.clock.start", day, "sinhke.demo.projects", "40"))) {
            Page page = Browser.running().desktop(app.base());
            Browser.signIn(page, "quantri");
            page.navigate("/account/handings.xhtml");
            Locator dissolved = page.locator("#dissolved li");
            assertThat(dissolved.filter(new Locator.FilterOptions().setHasText(from))).hasCount(1);
            fits(page, "handing-" + picture + "s");
            dissolved.filter(new Locator.FilterOptions().setHasText(from)).locator("a").click();
            assertThat(page.locator("h1")).containsText(from);
            Locator rows = page.locator("#dossiers tbody tr");
            page.waitForLoadState();
            int dossiers = rows.count();
            assertThat(dossiers).isPositive();
            assertThat(rows.first()).containsText(to);
            page.locator("#dossiers\\:do").click();
            assertThat(page.locator(".sk-summary")).containsText("Ghi số văn bản");
            fits(page, "handing-" + picture + "-refused");
            page.locator("#dossiers\\:documentNo").fill("03/QĐ-UBND");
            page.locator("#dossiers\\:documentDate").fill("01/03/2025");
            page.locator("#dossiers\\:reason").fill("Sắp xếp bộ máy");
            fits(page, "handing-" + picture);
            page.locator("#dossiers\\:do").click();
            assertThat(page.locator("#toasts")).containsText(from);
            assertThat(page.locator("#lines tbody tr")).hasCount(dossiers);
            assertThat(page.locator("#lines tbody tr").first()).containsText(to);
            fits(page, "handing-" + picture + "-record");
            page.navigate("/account/handings.xhtml");
            assertThat(page.locator("#handingsForm")).containsText(from);
            assertThat(page.locator("#dissolved li").filter(new Locator.FilterOptions().setHasText(from))).hasCount(0);
            page.context().close();

            Page phone = Browser.running().phone(app.base());
            Browser.signIn(phone, "quantri");
            phone.navigate("/account/handings.xhtml");
            fits(phone, "handing-" + picture + "s-phone");
            phone.locator("#dissolved a").first().click();
            assertThat(phone.locator("#dossiers\\:do")).isVisible();
            fits(phone, "handing-" + picture + "-phone");
            phone.navigate("/account/handings.xhtml");
            phone.locator("#handingsForm a.sk-row-name").first().click();
            assertThat(phone.locator("#lines tbody tr")).hasCount(dossiers);
            fits(phone, "handing-" + picture + "-record-phone");
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
