package vn.sinhke.project.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import com.microsoft.playwright.Route;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Somebody fills in a dossier: nothing typed is lost, the law answers at once, and the estimate goes by keyboard. */
class FormJourney {
    private static final String OFFICER = "canbo.nari";
    private static final Pattern OK = Pattern.compile("^ok$");

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final List<BrowserContext> visits = new ArrayList<>();
    private String id;

    @BeforeEach
    void aDraft() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "066", "POOR", 3));
        body.put("name", "Liên kết lợn nái sinh sản, tự lưu");
        id = api.draft(OFFICER, body);
    }

    @AfterEach
    void theVisitorsLeave() {
        visits.forEach(BrowserContext::close);
    }

    @Test
    void whatIsTypedIsKeptByItselfAndThePlaceIsNotLost() throws SQLException {
        Page page = form();
        Locator price = cell(page, 0, "unitPrice");
        price.click();
        price.press("Home");
        price.pressSequentially("1");
        saved(page);
        assertThat(page.locator("#saveState")).containsText(Pattern.compile("Đã lưu \\d\\d:\\d\\d"));
        assertThat(price).isFocused();
        assertThat(price.evaluate("el => el.selectionStart")).as("the caret").isEqualTo(1);
        assertThat(price).hasValue("16.500.000");
        assertThat(page.locator("tr[data-row]").first().locator("td[data-col=amount]")).containsText("660.000.000");
        field(page, "leadName").fill("HTX Nông nghiệp Trần Phú");
        page.keyboard().press("Tab");
        saved(page);
        field(page, "product").fill("lợn nái móng cái");
        page.keyboard().press("Tab");
        saved(page);
        try (var database = app.database(); var asked = database.createStatement()) {
            assertThat(count(asked, "history_entry", "subject_id = " + id + " AND action = 'SAVE'")).as("one line an editing spell").isEqualTo(1);
            assertThat(count(asked, "audit_entry", "subject_type = 'Project' AND subject_id = '" + id + "' AND action = 'SAVE'")).isEqualTo(1);
        }
        page.reload();
        assertThat(cell(page, 0, "unitPrice")).hasValue("16.500.000");
        assertThat(field(page, "leadName")).hasValue("HTX Nông nghiệp Trần Phú");
        assertThat(field(page, "product")).hasValue("lợn nái móng cái");
        assertThat(page.locator("#draft")).isHidden();
    }

    private static int count(java.sql.Statement asked, String table, String where) throws SQLException {
        try (var rows = asked.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + where)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void eachWrongValueIsRefusedInVietnameseStaysAsTypedAndTheRestIsSaved() {
        Page page = form();
        type(field(page, "name"), "<script>alert(1)</script>");
        type(cell(page, 0, "LEAD_UNIT_COUNTERPART"), "-52.000.000");
        type(cell(page, 1, "unitPrice"), "1.000.000.000.000");
        type(page.locator("#form\\:startDate_input"), "31/02/2024");
        type(field(page, "leadRepresentative"), "Nông Thị Mẫu");
        // Said when the draft has saved itself, at a pause of the typing.
        assertThat(page.locator("#saveState")).containsText("4 ô chưa lưu");
        String[][] expected = {
            {"#form\\:name", "<script>alert(1)</script>", "Không dùng dấu < và >"},
            {css(page, 0, "LEAD_UNIT_COUNTERPART"), "-52.000.000", "chưa phải là số tiền"},
            {css(page, 1, "unitPrice"), "1.000.000.000.000", "nhiều nhất 12 chữ số"},
            {"#form\\:startDate_input", "31/02/2024", "không có ngày"}};
        for (String[] one : expected) {
            Locator input = page.locator(one[0]);
            assertThat(input).hasValue(one[1]);
            assertThat(input).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='" + input.getAttribute("aria-describedby") + "']")).containsText(one[2]);
        }
        assertThat(page.locator("#sectionsNav a[href='#site'] small")).hasText("1 sai");
        assertThat(page.locator("#actions\\:submit")).hasClass(Pattern.compile("is-blocked"));
        assertThat(page.locator("#actions\\:submit")).containsText("còn 4 mục");
        Browser.picture(page, "form-refused");
        page.locator("#actions\\:submit").click();
        assertThat(field(page, "name")).isFocused();
        // The draft saves itself at a pause of the typing.
        page.waitForCondition(() -> "Nông Thị Mẫu".equals(api.as(OFFICER).get("projects/" + id).path("leadUnit.representative")));
        api.as(OFFICER).get("projects/" + id).then().statusCode(200)
                .body("leadUnit.representative", org.hamcrest.Matchers.equalTo("Nông Thị Mẫu"))
                .body("name", org.hamcrest.Matchers.equalTo("Liên kết lợn nái sinh sản, tự lưu"));

        cell(page, 0, "LEAD_UNIT_COUNTERPART").press("Alt+ArrowDown");
        assertThat(page.locator("tr[data-row]").first().locator("td[data-col=LEAD_UNIT_COUNTERPART] input")).hasValue("-52.000.000");
        type(cell(page, 0, "LEAD_UNIT_COUNTERPART"), "52.000.000");
        assertThat(cell(page, 0, "LEAD_UNIT_COUNTERPART")).not().hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#saveState")).containsText("3 ô chưa lưu");
    }

    @Test
    void theHistoryOfASpellSaysWhereItEnded() {
        Page page = form();
        for (String name : List.of("HTX Một", "HTX Hai")) {
            type(field(page, "leadName"), name);
            page.waitForCondition(() -> name.equals(api.as(OFFICER).get("projects/" + id).path("leadUnit.name")));
        }
        api.as(OFFICER).get("projects/" + id + "/history").then()
                .body("items.findAll { it.action == 'SAVE' }.size()", org.hamcrest.Matchers.equalTo(1))
                .body("items.find { it.action == 'SAVE' }.changes.after", org.hamcrest.Matchers.hasItem("HTX Hai"))
                .body("items.find { it.action == 'SAVE' }.changes.after", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem("HTX Một")));
    }

    @Test
    void addingARowLeadsIntoItRemovingOneToItsNeighbourAndTheBlockedSubmitToTheFirstWrongField() {
        Page page = form();
        page.locator("#form\\:addTarget").click();
        Locator targets = page.locator("select[id^='form:target:']");
        assertThat(targets.last()).isFocused();
        page.locator("button[id^='form:target:'][id$=':remove']").last().click();
        assertThat(page.locator("button[id^='form:target:'][id$=':remove']").last()).isFocused();
        page.locator("#form\\:addSite").click();
        assertThat(page.locator("#form\\:site\\:1\\:unit")).isFocused();
        page.locator("#form\\:site\\:1\\:remove").click();
        assertThat(page.locator("#form\\:addSite")).isFocused();
        int lines = page.locator("tr[data-row]").count();
        page.locator("#form\\:group\\:0\\:addLine").click();
        assertThat(page.locator("tr[data-row]")).hasCount(lines + 1);
        assertThat(page.locator("tr[data-row] td.is-item input:focus")).hasValue("");
        page.locator("tr[data-row]:has(td.is-item input:focus) td.is-remove button").click();
        assertThat(page.locator("tr[data-row]")).hasCount(lines);
        assertThat(page.locator("td.is-remove button:focus")).hasCount(1);

        type(cell(page, 0, "quantity"), "abc");
        type(field(page, "leadRegistration"), "<1>");
        Locator why = page.locator("tr.sk-line-why");
        assertThat(why).containsText("abc");
        assertThat(page.locator("tr[data-row] .sk-error")).hasCount(0);
        page.locator("#actions\\:submit").click();
        assertThat(field(page, "leadRegistration")).isFocused();
        type(cell(page, 0, "quantity"), "40");
        assertThat(why).hasCount(0);
    }

    @Test
    void whatIsTypedWhileARowMovesIsNotDrawnOver() {
        Map<String, Object> two = Api.valueChain(List.of());
        two.put("budget", List.of(Api.line(1, 40, 6_500_000, 208_000_000L, 52_000_000L), Api.line(1, 40, 500_000, 16_000_000L, 4_000_000L)));
        id = api.draft(OFFICER, two);
        Page page = form();
        List<Route> held = new ArrayList<>();
        page.route("**/form.xhtml*", route -> {
            if (String.valueOf(route.request().postData()).contains("jakarta.faces.source=form%3Amove")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        String row = page.locator("tr[data-row]").first().getAttribute("data-row");
        cell(page, 0, "quantity").press("Alt+ArrowDown");
        page.waitForCondition(() -> !held.isEmpty());
        type(cell(page, 0, "unitPrice"), "6.499.000");
        held.forEach(Route::resume);
        Locator moved = page.locator("tr[data-row='" + row + "']");
        assertThat(page.locator("tr[data-row]").nth(1)).hasAttribute("data-row", row);
        assertThat(moved.locator("td[data-col=unitPrice] input")).hasValue("6.499.000");
        page.waitForCondition(() -> Integer.valueOf(6_499_000).equals(api.as(OFFICER).get("projects/" + id).path("budget[1].unitPrice")));
        assertThat(moved.locator("td[data-col=unitPrice] input")).hasValue("6.499.000");
    }

    @Test
    void sourcesThatDoNotAddUpAreShownToTheDongAndTheButtonLeadsThere() {
        Page page = form();
        type(cell(page, 0, "quantity"), "1");
        type(cell(page, 0, "unitPrice"), "1.167.500.000");
        type(cell(page, 0, "CENTRAL_BUDGET"), "900.000.000");
        type(cell(page, 0, "LEAD_UNIT_COUNTERPART"), "267.000.000");
        Locator gap = page.locator("tr.sk-line-gap").first();
        assertThat(gap).containsText("ít hơn thành tiền 500.000 đ");
        assertThat(page.locator("#rules")).containsText("Dự toán 1.187.500.000 đ, các nguồn 1.187.000.000 đ");
        assertThat(page.locator("#rules li", new Page.LocatorOptions().setHasText("Nguồn bằng dự toán")).locator(".sk-measured")).hasText("lệch 500.000 đ");
        assertThat(page.locator("#sectionsNav a[href='#budget'] small")).hasText("1 sai");
        assertThat(page.locator("#actions\\:submit")).hasText("Nộp hồ sơ · còn 1 mục");
        page.locator("#actions\\:submit").click();
        assertThat(page.locator("tr[data-row]").first().locator("input:focus")).hasCount(1);
        Browser.picture(page, "form-gap");
        page.setViewportSize(1366, 768);
        page.locator("#budget").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(vn.sinhke.support.Place.target().resolve("screenshots/form-gap-desk.png")));
        gap.getByText("Bù vào Hộ góp").click();
        assertThat(page.locator("tr.sk-line-gap").first()).isHidden();
        assertThat(page.locator("#actions\\:submit")).hasText("Nộp hồ sơ");
    }

    @Test
    void theGridGoesByKeyboardAndTakesWhatASheetCopies() {
        Page page = form();
        cell(page, 0, "item").click();
        page.keyboard().press("Enter");
        assertThat(cell(page, 1, "item")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Tab");
        assertThat(cell(page, 0, "quantity")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(cell(page, 0, "unit")).isFocused();
        paste(page, cell(page, 0, "item"),
                "Lợn nái hậu bị\t40\tcon\t6.500.000\t260.000.000\t208.000.000\t\t52.000.000\r\n"
                + "\"Thức ăn\nhỗn hợp\"\t1.234,5\tkg\t13.500 đ\t16.665.750\t10.000.000\t-\t6.665.750\r\n"
                + "Vắc-xin\tbốn mươi\tliều\t45.000,00\t\t\t\t\r\n");
        assertThat(page.locator("tr[data-row][data-cycle='1']")).hasCount(3);
        assertThat(cell(page, 1, "item")).hasValue("Thức ăn hỗn hợp");
        assertThat(cell(page, 1, "quantity")).hasValue("1.234,5");
        assertThat(page.locator("tr[data-row]").nth(1).locator("td[data-col=amount]")).containsText("16.665.750");
        assertThat(cell(page, 1, "LEAD_UNIT_COUNTERPART")).hasValue("6.665.750");
        assertThat(cell(page, 2, "unitPrice")).hasValue("45.000");
        assertThat(cell(page, 2, "quantity")).hasValue("bốn mươi");
        assertThat(cell(page, 2, "quantity")).hasAttribute("aria-invalid", "true");
        cell(page, 0, "unit").click();
        page.keyboard().press("Control+d");
        assertThat(cell(page, 1, "unit")).hasValue("con");
        assertThat(cell(page, 1, "unit")).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(cell(page, 0, "item")).hasValue("Thức ăn hỗn hợp");
        assertThat(cell(page, 0, "unit")).isFocused();
        assertThat(page.locator("[data-sum='c1.amount']")).hasText("276.665.750");
        assertThat(page.locator("[data-sum='y2024.CENTRAL_BUDGET']")).hasText("218.000.000");
        assertThat(page.locator("[data-sum='all.CENTRAL_BUDGET']")).hasText("234.000.000");
        type(cell(page, 2, "quantity"), "40");
        page.keyboard().press("Control+s");
        saved(page);
        page.reload();
        assertThat(cell(page, 0, "item")).hasValue("Thức ăn hỗn hợp");
        assertThat(cell(page, 1, "item")).hasValue("Lợn nái hậu bị");
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#keysDialog")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(vn.sinhke.support.Place.target().resolve("screenshots/form-keys.png")));
    }

    @Test
    void withoutNetworkTheDraftWaitsInTheBrowserAndIsOfferedOnReturn() {
        Page page = form();
        page.context().setOffline(true);
        cell(page, 0, "item").fill("Lợn nái Móng Cái");
        assertThat(page.locator("#saveState")).containsText("Mất mạng");
        page.context().setOffline(false);
        saved(page);

        page.context().setOffline(true);
        cell(page, 0, "item").fill("Lợn nái lai");
        assertThat(page.locator("#saveState")).containsText("Mất mạng");
        Page again = page.context().newPage();
        page.close();
        again.context().setOffline(false);
        again.navigate("/project/form.xhtml?id=" + id);
        assertThat(again.locator("#draft")).containsText("Có 1 ô bạn gõ lúc");
        again.locator("#draft [data-draft-take]").click();
        assertThat(cell(again, 0, "item")).hasValue("Lợn nái lai");
        saved(again);
        again.reload();
        assertThat(cell(again, 0, "item")).hasValue("Lợn nái lai");
        assertThat(again.locator("#draft")).isHidden();
    }

    @Test
    void afterTheSessionHasEndedSigningInLeadsBackToWhatWasTyped() {
        Page page = form();
        page.context().clearCookies();
        type(field(page, "leadName"), "HTX gõ sau khi hết phiên");
        assertThat(page.locator("#expired")).isVisible();
        Browser.picture(page, "form-expired");
        page.locator("#expired a").click();
        page.locator("#signIn\\:username").fill(OFFICER);
        page.locator("#signIn\\:password").fill("Sinhke-demo-2024");
        page.locator("#signIn\\:submit").click();
        page.waitForURL(url -> url.contains("/project/form.xhtml?id=" + id));
        assertThat(field(page, "leadName")).hasValue("HTX gõ sau khi hết phiên");
        saved(page);
        page.reload();
        assertThat(field(page, "leadName")).hasValue("HTX gõ sau khi hết phiên");
    }

    @Test
    void whatIsTypedBeforeTheScriptIsThereIsJudgedAndSavedToo() {
        Page page = form();
        List<Route> held = new ArrayList<>();
        page.route(url -> url.contains("dossier-form.js"), held::add);
        page.navigate("/project/form.xhtml?id=" + id, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        field(page, "leadName").fill("HTX gõ sớm");
        field(page, "leadName").blur();
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        page.waitForCondition(() -> "HTX gõ sớm".equals(api.as(OFFICER).get("projects/" + id).path("leadUnit.name")));
        saved(page);
    }

    @Test
    void aStaleDraftRaisesTheChoiceAndLosesNothing() {
        Page page = form();
        Map<String, Object> other = Api.valueChain(List.of());
        other.put("name", "Liên kết lợn nái sinh sản, tự lưu");
        other.put("product", "lợn nái của người khác");
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(other).put("projects/" + id).then().statusCode(200);
        type(field(page, "leadName"), "HTX của tôi");
        // It comes at a pause of the typing, twice two and a half seconds after the last change.
        assertThat(page.locator("#conflictTitle")).isFocused();
        assertThat(page.locator("#conflictPanel")).containsText("HTX của tôi");
        page.locator("#conflict\\:saveChoice").click();
        assertThat(page.locator("#conflictPanel")).not().containsText("HTX của tôi");
        assertThat(field(page, "leadName")).hasValue("HTX của tôi");
        assertThat(field(page, "product")).hasValue("lợn nái của người khác");
    }

    @Test
    void aKeystrokeCostsASmallRequest() {
        Page page = form();
        List<Integer> bytes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        page.onRequestFinished(request -> {
            if ("POST".equals(request.method()) && request.postData() != null) {
                bytes.add(request.postDataBuffer().length);
                times.add(request.timing().responseEnd);
                answers.add(request.sizes().responseBodySize);
            }
        });
        for (int i = 1; i <= 15; i++) {
            type(cell(page, 0, "unitPrice"), "6.500." + String.format("%03d", i));
            assertThat(page.locator("tr[data-row]").first().locator("td[data-col=amount]")).containsText(String.format("260.000.%03d", 40 * i));
        }
        saved(page);
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("form: %d requests, median %.0f ms, request bytes %s, answer bytes %s, the whole form %s%n", sorted.length,
                sorted[sorted.length / 2], stats(bytes), stats(answers), page.evaluate("jQuery('#form').serialize().length"));
        assertThat(bytes).allMatch(size -> size < 1500);
    }

    private static String stats(List<Integer> all) {
        int[] sorted = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        return sorted.length == 0 ? "-" : sorted[0] + " / " + sorted[sorted.length / 2] + " / " + sorted[sorted.length - 1] + " " + Arrays.stream(sorted).sum();
    }

    @Test
    void onAPhoneTheEstimateIsCardsAndNothingScrollsSideways() {
        Page page = Browser.running().phone(app.base());
        visits.add(page.context());
        Browser.signIn(page, OFFICER);
        page.navigate("/project/form.xhtml?id=" + id);
        Browser.picture(page, "form-phone");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Locator brief = page.locator(".sk-line-brief").first();
        assertThat(brief).containsText("Lợn nái hậu bị");
        assertThat(cell(page, 0, "unitPrice")).isHidden();
        brief.click();
        type(cell(page, 0, "CENTRAL_BUDGET"), "200.000.000");
        assertThat(page.locator("tr.sk-line-gap").first()).containsText("8.000.000 đ");
        saved(page);
        page.locator("#budget").scrollIntoViewIfNeeded();
        brief.evaluate("el => window.scrollTo(0, el.getBoundingClientRect().top + window.scrollY - 180)");
        page.screenshot(new Page.ScreenshotOptions().setPath(vn.sinhke.support.Place.target().resolve("screenshots/form-phone-grid.png")));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
    }

    @Test
    void aProjectOverTwoAreaClassesShowsEachPlaceWithItsOwnCap() {
        String officer = "canbo.chomoi";
        Map<String, Object> body = Api.valueChain(api.households(officer, "065", "POOR", 3));
        body.remove("site");
        body.put("sites", List.of(Map.of("code", "02107", "asOf", "2024-05-01"), Map.of("code", "02086", "asOf", "2024-05-01")));
        String mixed = api.draft(officer, body);
        Page page = Browser.running().desktop(app.base());
        visits.add(page.context());
        Browser.signIn(page, officer);
        page.navigate("/project/form.xhtml?id=" + mixed);
        assertThat(page.locator("#rules")).containsText("Đang theo trần thấp nhất 50% vì còn 2 khoản chi chưa ghi địa bàn");
        for (int row = 0; row < 2; row++) {
            page.locator("tr[data-row]").nth(row).locator("td[data-col=site] select").selectOption(String.valueOf(row + 1));
        }
        assertThat(page.locator("#rules")).containsText("mỗi nơi tính theo trần riêng");
        assertThat(page.locator("#rules")).containsText("Từng địa bàn trong trần riêng");
        saved(page);
        Browser.picture(page, "form-sites");
        page.reload();
        assertThat(page.locator("tr[data-row]").nth(1).locator("td[data-col=site] select")).hasValue("2");
    }

    // ---- what the tests have in common

    private Page form() {
        Page page = Browser.running().desktop(app.base());
        visits.add(page.context());
        Browser.signIn(page, OFFICER);
        page.navigate("/project/form.xhtml?id=" + id);
        return page;
    }

    private static Locator field(Page page, String name) {
        return page.locator("#form\\:" + name);
    }

    private static String css(Page page, int row, String column) {
        return "tr[data-row='" + page.locator("tr[data-row]").nth(row).getAttribute("data-row") + "'] td[data-col=" + column + "] > input";
    }

    private static Locator cell(Page page, int row, String column) {
        return page.locator("tr[data-row] >> nth=" + row).locator("td[data-col=" + column + "] > input");
    }

    private static void type(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    /** Until the dossier has all that is typed. */
    private static void saved(Page page) {
        page.waitForFunction("() => Object.keys(localStorage).every(key => !key.startsWith('sinhke.draft'))");
        assertThat(page.locator("#saveState")).hasAttribute("data-state", OK);
    }

    private static void paste(Page page, Locator into, String text) {
        into.focus();
        into.evaluate("(el, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                + " el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);
    }
}
