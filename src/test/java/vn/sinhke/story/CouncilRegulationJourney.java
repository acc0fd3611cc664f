package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** The administrator enters who sits in councils and by which criteria they score, for the time to come; everybody else only looks. */
class CouncilRegulationJourney {
    private final RunningApp app = RunningApp.shared();

    @Test
    void theAdministratorEntersWhatWillHold() {
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/appraisal/regulation.xhtml");
            assertThat(page.locator("#compositions tbody")).containsText("Chuỗi giá trị");
            Browser.picture(page, "council-regulation");
            page.locator("#criteria a.sk-row-name").last().click();
            Locator weights = page.locator("#rows input[inputmode=numeric]");
            weights.nth(0).fill("25");
            page.locator("#form\\:from").fill("01/01/2031");
            page.locator("#save").click();
            assertThat(page.locator(".sk-summary")).containsText("Điểm tối đa cộng lại là 105; phải đúng 100.");
            assertThat(weights.nth(0)).hasValue("25");
            Browser.picture(page, "council-criteria-refused");
            weights.nth(4).fill("20");
            page.locator("#save").click();
            assertThat(page.locator("#toasts")).containsText("Đã lưu bộ tiêu chí, áp dụng từ 01/01/2031.");
            assertThat(page.locator("#criteria tbody tr").first()).containsText("sắp áp dụng");

            page.locator("#compositions a.sk-row-name").first().click();
            page.locator("#add").click();
            Locator names = page.locator("#rows tbody tr").last().locator("input[type=text]");
            names.nth(0).fill("Hội Nông dân");
            names.nth(1).fill("Farmers’ union");
            page.locator("#form\\:from").fill("01/01/2031");
            Browser.picture(page, "council-composition");
            page.locator("#save").click();
            assertThat(page.locator("#toasts")).containsText("Đã lưu thành phần hội đồng, áp dụng từ 01/01/2031.");
            assertThat(page.locator("#compositions tbody tr").first()).containsText("8");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, "quantri");
            for (String address : new String[] {"regulation.xhtml", "composition.xhtml?id=1", "criteria.xhtml?id=1"}) {
                phone.navigate("/appraisal/" + address);
                assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
                assertThat(phone.locator("body")).not().containsText("???");
                Browser.picture(phone, "council-" + address.replaceAll("\\.xhtml.*", "") + "-phone");
            }
        } finally {
            phone.context().close();
        }
        Page officer = Browser.running().desktop(app.base());
        try {
            Browser.signIn(officer, "canbo.nari");
            officer.navigate("/appraisal/composition.xhtml?id=1");
            assertThat(officer.locator("#shown tbody tr")).hasCount(7);
            assertThat(officer.locator("#form")).hasCount(0);
        } finally {
            officer.context().close();
        }
    }
}
