package vn.sinhke.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Sign-in, sign-out and accounts, as people meet them in a browser. */
class SignInJourney {
    private static final String PASSWORD = "Sinhke-demo-2024";
    private Page page;

    @BeforeEach
    void open() {
        page = Browser.running().desktop(RunningApp.shared().base());
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void signIn(String username, String password) {
        page.fill("[id='signIn:username']", username);
        page.fill("[id='signIn:password']", password);
        page.click(".sk-sign-form button.is-primary");
        page.waitForLoadState();
    }

    private String session() {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("SINHKE")).map(cookie -> cookie.value)
                .findFirst().orElse(null);
    }

    private void signOut() {
        page.click("details.sk-user summary");
        page.click(".sk-pop form button");
        page.waitForLoadState();
    }

    @Test
    void thePageAskedForIsThePageReachedUnderANewSessionId() {
        page.navigate("/account/me.xhtml?x=1");
        assertThat(page.url()).contains("/sign-in.xhtml?returnTo=%2Faccount%2Fme.xhtml%3Fx%3D1").doesNotContain("reason");
        String planted = session();
        signIn("canbo.nari", "sai mật khẩu");
        assertThat(page.textContent(".sk-summary")).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(page.inputValue("[id='signIn:username']")).isEqualTo("canbo.nari");
        signIn("canbo.nari", PASSWORD);
        assertThat(page.url()).endsWith("/account/me.xhtml?x=1");
        assertThat(session()).isNotNull().isNotEqualTo(planted);
        Cookie cookie = page.context().cookies().stream().filter(one -> one.name.equals("SINHKE")).findFirst().orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(String.valueOf(cookie.sameSite)).isEqualToIgnoringCase("lax");
        Browser.picture(page, "account-me");
        signOut();
        assertThat(page.url()).contains("reason=SIGNED_OUT");
        page.navigate("/account/me.xhtml");
        assertThat(page.url()).contains("/sign-in.xhtml?returnTo=");
    }

    @Test
    void aSessionThatIsGoneExplainsItself() {
        page.context().addCookies(List.of(new Cookie("SINHKE", "0123456789abcdef0123456789ab")
                .setUrl(RunningApp.shared().base().toString())));
        page.navigate("/account/me.xhtml");
        assertThat(page.url()).contains("reason=EXPIRED");
        assertThat(page.textContent(".sk-reason")).contains("Phiên làm việc đã hết");
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        page.navigate("/sign-in.xhtml?returnTo=//evil.example/&reason=%3Cscript%3E");
        signIn("canbo.chomoi", PASSWORD);
        assertThat(page.url()).startsWith(RunningApp.shared().base().toString());
    }

    @Test
    void anAdministratorMakesAnAccountThatMustChangeItsPassword() {
        String username = "thu." + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/account/list.xhtml");
        signIn("quantri", PASSWORD);
        assertThat(page.textContent("table")).contains("canbo.nari");
        page.navigate("/account/form.xhtml");
        page.fill("#username", username);
        page.fill("#fullName", "Nguyễn Thị Thử");
        page.click("#save");
        String first = page.textContent("#oneTimePassword").strip();
        page.click(".sk-banner a.is-primary");
        page.selectOption("#role", "COMMUNE_OFFICER");
        page.fill("#place_input", "066");
        page.click("#give");
        assertThat(page.textContent(".sk-summary")).contains("Nơi công tác không hợp với vai trò");
        page.fill("#place_input", "02179");
        page.click("#give");
        page.waitForSelector("text=Thôi vai trò");
        assertThat(page.textContent("#roles")).contains("Cán bộ xã").contains("Trần Phú");
        Browser.picture(page, "account-detail");
        signOut();

        page.navigate("/account/list.xhtml");
        signIn(username, first);
        assertThat(page.url()).contains("/account/me.xhtml");
        changePassword(first, "ngắn quá");
        assertThat(page.textContent(".sk-summary")).contains("từ 12 đến 200 ký tự");
        changePassword(first, "một câu đủ dài để nhớ");
        page.navigate("/account/list.xhtml");
        assertThat(page.title()).contains("không dành cho tài khoản");
        page.navigate("/account/me.xhtml");
        signOut();
        page.navigate("/account/me.xhtml");
        signIn(username, "một câu đủ dài để nhớ");
        assertThat(page.url()).contains("/account/me.xhtml");
    }

    @Test
    void anAuditorReadsTheLogAndVerifiesIt() {
        page.navigate("/audit/index.xhtml?by=quantri");
        signIn("kiemtoan", PASSWORD);
        page.click("#verify button");
        page.waitForLoadState();
        assertThat(page.textContent(".sk-banner")).contains("Nhật ký nguyên vẹn");
        page.navigate("/audit/index.xhtml?by=kiemtoan");
        assertThat(page.textContent("table")).contains("Đăng nhập").contains("kiemtoan");
        Browser.picture(page, "audit");
    }

    private void changePassword(String present, String wanted) {
        page.fill("#present", present);
        page.fill("#wanted", wanted);
        page.fill("#again", wanted);
        page.click("#change");
        page.waitForLoadState();
    }
}
