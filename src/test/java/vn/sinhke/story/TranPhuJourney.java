package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/**
 * Officer, appraiser, council, department head, province leader and finance take the sow breeding of Trần Phú from an empty
 * draft to a closed project, each signed in with a browser of their own.
 */
class TranPhuJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String LEADER = "chutich.tinh";
    private static final String FINANCE = "ketoan.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Map<String, Page> people = new HashMap<>();
    private String id;

    @AfterEach
    void everybodyLeaves() {
        people.forEach((who, page) -> {
            Browser.picture(page, "story-last-" + who);
            page.context().close();
        });
    }

    @Test
    void sixPeopleTakeTheProjectThroughItsWholeLife() {
        draftedAndSubmitted();
        act(APPRAISER, "Trả lại hồ sơ", "Trả lại để hoàn thiện");
        answeredAndSubmitted();
        act(APPRAISER, "Tiếp nhận hồ sơ", "Đã tiếp nhận");
        councilled();
        act(CHAIR, "Kết luận thẩm định", "Đạt thẩm định", "Đạt");
        act(HEAD, "Trình phê duyệt", "Chờ phê duyệt");
        approved();
        act(HEAD, "Ký hợp đồng", "Đang thực hiện");
        funded();
        act(HEAD, "Nghiệm thu kết thúc", "Hoàn thành");
        money(FINANCE, 0, "Quyết toán chu kỳ");
        money(FINANCE, 1, "Quyết toán chu kỳ");
        act(FINANCE, "Quyết toán", "Đã quyết toán");
        act(HEAD, "Bắt đầu theo dõi", "Theo dõi sau dự án");
        act(HEAD, "Kết thúc dự án", "Kết thúc");
        Page page = at(OFFICER, "/project/detail.xhtml?id=" + id + "&tab=history");
        for (String step : List.of("Lập hồ sơ", "Trả lại để hoàn thiện", "Phê duyệt", "Ký hợp đồng", "Quyết toán", "Kết thúc dự án")) {
            assertThat(page.locator("main")).containsText(step);
        }
        Browser.picture(page, "story-history");
    }

    private void draftedAndSubmitted() {
        Page page = at(OFFICER, "/project/new.xhtml");
        fill(page, "form:name", "Liên kết lợn nái sinh sản Trần Phú, hành trình");
        fill(page, "form:product", "lợn nái sinh sản hành trình");
        page.locator("#form\\:site").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Xã Trần Phú"));
        Browser.click(page, page.locator("#form\\:create"));
        page.waitForURL(url -> url.contains("form.xhtml?id="));
        id = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.locator("#form\\:leadKind").selectOption("COOPERATIVE");
        fill(page, "form:leadName", "HTX Chăn nuôi Trần Phú");
        fill(page, "form:leadRegistration", "4800123456");
        fill(page, "form:leadRepresentative", "Hoàng Văn Thắng");
        fill(page, "form:startDate_input", "01/07/2024");
        fill(page, "form:months", "24");
        for (int cycle = 0; cycle < 2; cycle++) {
            Browser.click(page, page.locator("#form\\:addCycle"));
            fill(page, "form:cycle:" + cycle + ":budgetYear", String.valueOf(2024 + cycle));
            Browser.click(page, page.locator("#form\\:group\\:" + cycle + "\\:addLine"));
            String line = "form:group:" + cycle + ":line:0:";
            fill(page, line + "item", "Lợn nái hậu bị");
            fill(page, line + "quantity", "10");
            fill(page, line + "unit", "con");
            fill(page, line + "unitPrice", "6.000.000");
            sum(page, line, "CENTRAL_BUDGET", "48.000.000");
            sum(page, line, "LEAD_UNIT_COUNTERPART", "12.000.000");
        }
        Browser.click(page, page.locator("#form\\:addContract"));
        fill(page, "form:contract:0:buyer", "HTX Chăn nuôi Trần Phú");
        households(page);
        Browser.picture(page, "story-form");
        assertThat(page.locator("#rules")).containsText("80%");
        page.locator("#actions\\:submit").click();
        page.waitForURL(url -> url.contains("detail.xhtml"));
        assertThat(page.locator(".sk-chip").first()).containsText("Đã nộp");
    }

    /** The dossier's page says what is missing; the form takes the answer and sends the dossier on. */
    private void answeredAndSubmitted() {
        Page page = at(OFFICER, "/project/detail.xhtml?id=" + id);
        assertThat(page.locator("#actions")).containsText("Nộp hồ sơ · còn 1 mục");
        page.locator("#edit").click();
        fill(page, "form:generalReasons:0:answer", "Đã hoàn thiện theo yêu cầu");
        page.locator("#actions\\:submit").click();
        page.waitForURL(url -> url.contains("detail.xhtml"));
        assertThat(page.locator(".sk-chip").first()).containsText("Đã nộp");
    }

    private void households(Page page) {
        Browser.click(page, page.locator("#form\\:pick"));
        page.locator("#picker\\:class").selectOption("NEAR_POOR");
        Browser.click(page, page.locator("#picker\\:search"));
        for (int i = 0; i < 5; i++) {
            page.locator("#picker\\:pick\\:" + i + "\\:chosen").check();
        }
        Browser.click(page, page.locator("#picker\\:add"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xong")).first().click();
        Browser.idle(page);
    }

    private static void sum(Page page, String line, String source, String amount) {
        Locator cell = page.locator("tr:has(#" + css(line + "item") + ") input[data-source=" + source + "]");
        cell.fill(amount);
        cell.blur();
        Browser.idle(page);
    }

    private void councilled() {
        Page page = at(HEAD, "/appraisal/council.xhtml?id=" + id);
        fill(page, "council:number", "15/QĐ-SLĐTBXH");
        Locator seats = page.locator("#council tbody tr");
        String[][] wanted = {{CHAIR, "CHAIR"}, {SECRETARY, "SECRETARY"}, {APPRAISER, "MEMBER"}};
        for (int i = 0; i < wanted.length; i++) {
            seats.nth(i).locator("select").selectOption(wanted[i][1]);
            seats.nth(i).locator("input[type=text]").fill(wanted[i][0]);
        }
        for (int i = wanted.length; i < seats.count(); i++) {
            seats.nth(i).locator("input[type=text]").fill("");
        }
        page.locator("#council button.is-primary").click();
        page.waitForURL(url -> !url.contains("council.xhtml"));
        act(CHAIR, "Mở hội đồng thẩm định", "Đang thẩm định");
        for (String member : List.of(CHAIR, SECRETARY, APPRAISER)) {
            Page sheet = at(member, "/appraisal/sheet.xhtml?id=" + id);
            Locator scores = sheet.locator("#sheet input[inputmode=decimal]");
            for (int i = 0; i < scores.count(); i++) {
                scores.nth(i).fill("14,5");
            }
            sheet.locator("#sheet label", new Page.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^\\s*Đạt\\s*$"))).click();
            fill(sheet, "sheet:comment", "Hồ sơ đạt yêu cầu");
            sheet.locator("button[data-show=lockSheet]").click();
            sheet.locator(".ui-dialog:visible button.is-primary").click();
            assertThat(sheet.locator("#sheet")).containsText("khóa");
            if (member.equals(APPRAISER)) {
                Browser.picture(sheet, "story-sheet");
            }
        }
        minuted();
    }

    /** The secretary writes and signs the minutes, the chair signs them; only then the dossier's page lets the chair conclude. */
    private void minuted() {
        Page chair = at(CHAIR, "/project/detail.xhtml?id=" + id);
        assertThat(chair.locator("#actions")).containsText("Kết luận thẩm định · còn 1");
        Page page = at(SECRETARY, "/appraisal/meeting.xhtml?id=" + id);
        fill(page, "meeting:place", "Phòng họp tầng 2, Sở LĐTB&XH");
        fill(page, "meeting:discussion", "Các thành viên hỏi về đầu ra; đơn vị chủ trì trình bày hợp đồng bao tiêu.");
        page.locator("#meeting label", new Page.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^\\s*Đạt\\s*$"))).click();
        sign(page);
        assertThat(page.locator("main, body").first()).containsText("Biên bản đã có một chữ ký");
        sign(at(CHAIR, "/appraisal/meeting.xhtml?id=" + id));
        assertThat(at(APPRAISER, "/appraisal/meeting.xhtml?id=" + id).locator("body")).containsText("Biên bản đã ký đủ");
    }

    private static void sign(Page page) {
        page.locator("button[data-show=signMinutes]").click();
        Browser.click(page, page.locator(".ui-dialog:visible button.is-primary"));
        assertThat(page.locator("body")).containsText("Đã ký biên bản");
    }

    private void approved() {
        Page queue = at(LEADER, "/decision/queue.xhtml");
        Browser.picture(queue, "story-queue");
        act(LEADER, "Phê duyệt", "Đã phê duyệt");
    }

    private void funded() {
        money(FINANCE, 0, "Cấp vốn");
        money(FINANCE, 1, "Cấp vốn");
        money(HEAD, 0, "Mở chu kỳ");
        pay();
        money(HEAD, 0, "Nghiệm thu chu kỳ");
        money(HEAD, 1, "Mở chu kỳ");
        money(HEAD, 1, "Nghiệm thu chu kỳ");
    }

    private void money(String who, int cycle, String step) {
        Page page = at(who, "/project/detail.xhtml?id=" + id + "&tab=money");
        Browser.click(page, page.locator("#money li.sk-row").nth(cycle).getByText(step));
        confirmMoney(page);
    }

    private void pay() {
        Page page = at(FINANCE, "/project/detail.xhtml?id=" + id + "&tab=money");
        fill(page, "payment:amount", "48.000.000");
        fill(page, "payment:payee", "HTX Chăn nuôi Trần Phú");
        fill(page, "payment:voucherNo", "UNC-2024-01");
        page.locator("#payment\\:kind").selectOption("VOLUME");
        Browser.click(page, page.locator("#payment\\:add"));
        payment(FINANCE, "Đề nghị chi");
        payment(FINANCE, "Xác nhận đã kiểm tra");
        payment(HEAD, "Duyệt chi");
        payment(FINANCE, "Chi tiền");
        Browser.picture(at(FINANCE, "/project/detail.xhtml?id=" + id + "&tab=money"), "story-money");
    }

    private void payment(String who, String step) {
        Page page = at(who, "/project/detail.xhtml?id=" + id + "&tab=money");
        Browser.click(page, page.locator("#money table tbody tr").first().getByText(step));
        confirmMoney(page);
    }

    private static void confirmMoney(Page page) {
        Browser.click(page, page.locator("#moneyMove\\:go"));
        assertThat(page.locator("#moneyMove\\:go")).isHidden();
    }

    /** Does the next step on the dossier's page, giving what it asks for, and sees the new state. */
    private void act(String who, String action, String state, String... outcome) {
        Page page = at(who, "/project/detail.xhtml?id=" + id);
        Locator button = page.locator("#actions button").filter(new Locator.FilterOptions().setHasText(action)).first();
        if (!button.isVisible()) {
            page.getByText("Việc khác").first().click();
        }
        Browser.click(page, button);
        Locator dialog = page.locator("#moveDialog");
        assertThat(dialog).isVisible();
        if (outcome.length > 0) {
            dialog.locator("label", new Locator.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^\\s*" + outcome[0] + "\\s*$"))).first().click();
        }
        Locator comment = page.locator("#move\\:comment");
        if (comment.isVisible()) {
            comment.fill("Theo hành trình của dự án");
        }
        page.locator("#move\\:go").click();
        assertThat(page.locator(".sk-chip").first()).containsText(state);
    }

    private Page at(String who, String path) {
        Page page = people.computeIfAbsent(who, this::signedIn);
        page.navigate(path);
        assertThat(page.locator("body")).not().containsText("???");
        return page;
    }

    private Page signedIn(String who) {
        Page page = Browser.running().desktop(app.base());
        Browser.signIn(page, who);
        return page;
    }

    private static void fill(Page page, String clientId, String text) {
        Browser.fill(page, page.locator("#" + css(clientId)), text);
    }

    private static String css(String clientId) {
        return clientId.replace(":", "\\:");
    }
}
