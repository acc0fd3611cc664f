package vn.sinhke.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
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
        assertThat(page).hasURL(Pattern.compile("reason=SIGNED_OUT"));
    }

    @Test
    void thePageAskedForIsThePageReachedUnderANewSessionId() {
        page.navigate("/account/me.xhtml?x=1");
        assertThat(page).hasURL(Pattern.compile("/sign-in\\.xhtml\\?returnTo=%2Faccount%2Fme\\.xhtml%3Fx%3D1$"));
        String planted = session();
        signIn("canbo.nari", "sai mật khẩu");
        assertThat(page.locator(".sk-summary")).containsText("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(page.inputValue("[id='signIn:username']")).isEqualTo("canbo.nari");
        signIn("canbo.nari", PASSWORD);
        assertThat(page).hasURL(Pattern.compile("/account/me\\.xhtml\\?x=1$"));
        assertThat(session()).isNotNull().isNotEqualTo(planted);
        Cookie cookie = page.context().cookies().stream().filter(one -> one.name.equals("SINHKE")).findFirst().orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(String.valueOf(cookie.sameSite)).isEqualToIgnoringCase("lax");
        Browser.picture(page, "account-me");
        signOut();
        page.navigate("/account/me.xhtml");
        assertThat(page).hasURL(Pattern.compile("/sign-in\\.xhtml\\?returnTo="));
    }

    @Test
    void aSessionThatIsGoneExplainsItself() {
        page.context().addCookies(List.of(new Cookie("SINHKE", "0123456789abcdef0123456789ab")
                .setUrl(RunningApp.shared().base().toString())));
        page.navigate("/account/me.xhtml");
        assertThat(page).hasURL(Pattern.compile("reason=EXPIRED"));
        assertThat(page.locator(".sk-reason")).containsText("Phiên làm việc đã hết");
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        page.navigate("/sign-in.xhtml?returnTo=//evil.example/&reason=%3Cscript%3E");
        signIn("canbo.chomoi", PASSWORD);
        assertThat(page.url()).startsWith(RunningApp.shared().base().toString());
    }

    /** In one's place only a deputy of the office signs; the head of a unit by authorisation, for one commune if so wished. */
    @Test
    void aLeaderGivesAPowerForAPartOfTheArea() {
        page.navigate("/account/me.xhtml");
        signIn("lanhdao.nari", PASSWORD);
        page.fill("#to", "canbo2.nari");
        page.selectOption("#kind", "KY_THAY");
        page.selectOption("#area", new SelectOption().setLabel("Xã Trần Phú"));
        page.fill("#until_input", "30/06/2024");
        page.fill("#documentNo", "31/GUQ-UBND");
        page.click("#delegate");
        assertThat(page.locator(".sk-summary")).containsText("chỉ giao cho cấp phó trong cùng cơ quan");
        assertThat(page.locator("#documentNo")).hasValue("31/GUQ-UBND");
        page.selectOption("#kind", "UY_QUYEN");
        page.click("#delegate");
        Locator given = page.locator("tr").filter(new Locator.FilterOptions().setHasText("31/GUQ-UBND"));
        assertThat(given).containsText("Nông Văn Thắng");
        assertThat(given).containsText("Xã Trần Phú");
        Browser.picture(page, "account-powers");
        Api api = new Api(RunningApp.shared());
        String id = api.as("lanhdao.nari").get("delegations").path("items.find { it.documentNo == '31/GUQ-UBND' }.id");
        api.as("lanhdao.nari").delete("delegations/" + id).then().statusCode(204);
    }

    @Test
    void anAdministratorMakesAnAccountThatMustChangeItsPassword() {
        String username = "thu." + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/account/list.xhtml");
        signIn("quantri", PASSWORD);
        assertThat(page.locator("table")).containsText("canbo.nari");
        page.navigate("/account/form.xhtml");
        page.fill("#username", username);
        page.fill("#fullName", "Nguyễn Thị Thử");
        page.click("#save");
        String first = page.textContent("#oneTimePassword").strip();
        page.click(".sk-banner a.is-primary");
        page.selectOption("#role", "COMMUNE_OFFICER");
        page.fill("#place_input", "066");
        page.click("#give");
        assertThat(page.locator(".sk-summary")).containsText("Nơi công tác không hợp với vai trò");
        page.fill("#place_input", "02179");
        page.click("#give");
        page.waitForSelector("text=Thôi vai trò");
        assertThat(page.locator("#roles")).containsText("Cán bộ xã");
        assertThat(page.locator("#roles")).containsText("Trần Phú");
        Browser.picture(page, "account-detail");
        signOut();

        page.navigate("/account/list.xhtml");
        signIn(username, first);
        assertThat(page).hasURL(Pattern.compile("/account/me\\.xhtml"));
        changePassword(first, "ngắn quá");
        assertThat(page.locator(".sk-summary")).containsText("từ 12 đến 200 ký tự");
        changePassword(first, "một câu đủ dài để nhớ");
        assertThat(page.locator(".sk-summary")).hasCount(0);
        page.navigate("/account/list.xhtml");
        assertThat(page.title()).contains("không dành cho tài khoản");
        page.navigate("/account/me.xhtml");
        signOut();
        page.navigate("/account/me.xhtml");
        signIn(username, "một câu đủ dài để nhớ");
        assertThat(page).hasURL(Pattern.compile("/account/me\\.xhtml"));
    }

    @Test
    void anAuditorReadsTheLogAndVerifiesIt() {
        page.navigate("/audit/index.xhtml?by=quantri");
        signIn("kiemtoan", PASSWORD);
        page.click("#verify button");
        page.waitForLoadState();
        assertThat(page.locator(".sk-banner")).containsText("Nhật ký nguyên vẹn");
        page.navigate("/audit/index.xhtml?by=kiemtoan");
        assertThat(page.locator("table")).containsText("Đăng nhập");
        assertThat(page.locator("table")).containsText("kiemtoan");
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
