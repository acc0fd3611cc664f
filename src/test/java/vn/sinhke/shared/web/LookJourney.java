package vn.sinhke.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** What is the same on every page: the frame, the languages, the headers, and how an end or an error is told. */
class LookJourney {
    private final URI base = RunningApp.shared().base();
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeEach
    void open() {
        page = Browser.running().desktop(base);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && said.text().contains("Content Security Policy")) {
                complaints.add(said.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        page.context().close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    @Test
    void theSignInPageSpeaksBothLanguagesAndRemembersTheChoice() {
        page.navigate("/sign-in.xhtml");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator("h1")).hasText("Đăng nhập");
        page.locator(".sk-language button").click();
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.navigate("/sign-in.xhtml");
        assertThat(page.locator("h1")).hasText("Sign in");
        page.locator(".sk-language button").click();
        assertThat(page.locator("h1")).hasText("Đăng nhập");
    }

    @Test
    void theLanguageChangesAndOneLeavesFromEveryPage() {
        signIn("canbo.nari");
        for (String address : List.of("/work/index.xhtml", "/project/list.xhtml", "/household/list.xhtml", "/account/me.xhtml")) {
            page.navigate(address);
            page.locator(".sk-language button").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".sk-nav a[aria-current]").or(page.locator("h1")).first()).isVisible();
            page.locator(".sk-language button").click();
            assertThat(page.locator("html")).hasAttribute("lang", "vi");
        }
        page.navigate("/work/index.xhtml");
        page.locator(".sk-user summary").click();
        page.locator(".sk-user button").click();
        assertThat(page.locator(".sk-banner.is-ok")).containsText("Đã đăng xuất");
    }

    @Test
    void aWrongPasswordIsSaidWithoutBlameAndTheNameStays() {
        page.navigate("/sign-in.xhtml");
        page.locator("#signIn\\:username").fill("nobody.at.all");
        page.locator("#signIn\\:password").fill("not this one either");
        page.locator("#signIn\\:submit").click();
        assertThat(page.locator(".sk-summary")).isFocused();
        assertThat(page.locator("#signIn\\:username")).hasValue("nobody.at.all");
        assertThat(page.locator("#signIn\\:password")).hasValue("");
        Browser.picture(page, "sign-in-refused");
    }

    @Test
    void thePasswordCanBeSeen() {
        page.navigate("/sign-in.xhtml");
        page.locator("#signIn\\:password").fill("abc");
        page.locator(".sk-reveal").click();
        assertThat(page.locator("#signIn\\:password")).hasAttribute("type", "text");
        page.locator(".sk-reveal").click();
        assertThat(page.locator("#signIn\\:password")).hasAttribute("type", "password");
    }

    @Test
    void anEndedSessionExplainsItselfAndLeadsBack() {
        signIn("canbo.nari");
        page.navigate("/household/list.xhtml");
        page.context().clearCookies();
        page.locator(".sk-user summary").click();
        page.locator(".sk-user button").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\.xhtml\\?.*"));
        assertThat(page.locator("h1")).hasText("Đăng nhập");
    }

    @Test
    void aPageKeptTooLongAfterItsSessionEndedIsExplained() {
        page.navigate("/sign-in.xhtml");
        page.context().clearCookies();
        page.locator("#signIn\\:username").fill("canbo.nari");
        page.locator("#signIn\\:password").fill("whatever it was");
        page.locator("#signIn\\:submit").click();
        assertThat(page.locator(".sk-banner.is-warn")).containsText("Phiên làm việc đã hết");
        Browser.picture(page, "sign-in-expired");
    }

    @Test
    void anErrorPageHoldsNoTechnicalWord() {
        signIn("canbo.nari");
        for (String address : List.of("/nothing.xhtml", "/household/detail.xhtml?id=999999999", "/WEB-INF/web.xml")) {
            Response answer = page.navigate(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("Không tìm thấy trang");
            assertThat(page.content()).doesNotContain("Payara", "Exception", "jakarta.servlet", "Tomcat", "at org.");
        }
    }

    @Test
    void everyPageBearsTheHeaders() {
        APIResponse answer = page.request().get(base.resolve("/sign-in.xhtml").toString(), RequestOptions.create());
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]+'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }

    @Test
    void nothingScrollsSidewaysFromTheSmallestPhoneToTheDesk() {
        signIn("canbo.nari");
        for (int width : new int[] {320, 390, 768, 1366}) {
            page.setViewportSize(width, 800);
            for (String address : List.of("/household/list.xhtml", "/account/me.xhtml", "/nothing.xhtml")) {
                page.navigate(address);
                assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                        .as(address + " at " + width).isEqualTo(0);
            }
        }
    }

    @Test
    void theKeyboardReachesTheSearchAndTheContent() {
        signIn("canbo.nari");
        page.navigate("/household/list.xhtml");
        page.keyboard().press("Tab");
        assertThat(page.locator(".sk-skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator("a.sk-row-name").first()).isFocused();
    }

    private void signIn(String username) {
        page.navigate("/sign-in.xhtml");
        page.locator("#signIn\\:username").fill(username);
        page.locator("#signIn\\:password").fill("Sinhke-demo-2024");
        page.locator("#signIn\\:submit").click();
        assertThat(page.locator(".sk-header")).isVisible();
    }
}
