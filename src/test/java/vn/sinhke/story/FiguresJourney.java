package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** A leader reads who holds how much and how long it takes, goes from a number to its list, and takes the figures along; others may not. */
class FiguresJourney {
    private final RunningApp app = RunningApp.shared();

    @Test
    void aLeaderGoesFromTheNumbersToTheDossiers() throws Exception {
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "chutich.tinh");
            Browser.picture(page, "work-coming");
            page.navigate("/work/waiting.xhtml");
            page.locator("main a[href$='figures.xhtml']").click();
            assertThat(page.locator("h1")).hasText("Số liệu xử lý hồ sơ");
            page.navigate("/work/figures.xhtml?from=2023-09-01&to=2024-06-03");
            assertThat(page.locator("#stages tbody tr").first()).isVisible();
            assertThat(page.locator("#from")).hasValue("01/09/2023");
            Browser.picture(page, "figures");
            page.locator("#from").fill("1/10/2023");
            page.locator("form.sk-filter button").click();
            assertThat(page.locator("#from")).hasValue("01/10/2023");
            page.navigate("/work/figures.xhtml?from=2023-09-01&to=2024-06-03");
            page.waitForLoadState();
            int together = page.locator("#stages tbody tr").count();
            page.locator("#stages a[href*='byAgency=true']").click();
            assertThat(page.locator("#stages")).containsText("Sở Nông nghiệp và Phát triển nông thôn");
            page.waitForLoadState();
            assertThat(page.locator("#stages tbody tr").count()).isGreaterThan(together);
            assertThat(page.locator("#from")).hasValue("01/09/2023");
            Download file = page.waitForDownload(() -> page.locator("a[href*='figures-file']").click());
            assertThat(file.suggestedFilename()).isEqualTo("so-lieu-xu-ly-2023-09-01-2024-06-03.xlsx");
            assertThat(Files.size(file.path())).isGreaterThan(2000);
            Locator number = page.locator("#held tbody tr").first().locator("td").last().locator("a");
            String dossiers = number.textContent();
            number.click();
            assertThat(page.locator(".sk-pagehead, .sk-page").first()).containsText(Pattern.compile("\\b" + dossiers + " "));

            page.navigate("/work/figures.xhtml?from=2024-06-03&to=2024-06-01");
            assertThat(page.locator("main")).containsText("Ngày đầu (03/06/2024) phải trước ngày cuối (01/06/2024)");
            page.navigate("/work/figures.xhtml?from=hôm-qua");
            assertThat(page.locator("h1")).hasText("Số liệu xử lý hồ sơ");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, "giamdoc.ldtbxh");
            for (String where : List.of("/work/figures.xhtml?from=2023-09-01&to=2024-06-03", "/work/index.xhtml")) {
                phone.navigate(where);
                assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
                Browser.picture(phone, where.contains("figures") ? "figures-phone" : "work-coming-phone");
            }
        } finally {
            phone.context().close();
        }
        Page officer = Browser.running().desktop(app.base());
        try {
            Browser.signIn(officer, "canbo.nari");
            assertThat(officer.navigate("/work/figures.xhtml").status()).isEqualTo(403);
            assertThat(officer.navigate("/work/figures-file").status()).isEqualTo(403);
        } finally {
            officer.context().close();
        }
    }
}
