package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** A council by template, a conflict of interest, minutes with a dissent, a late step with its reason, and where dossiers wait, as people meet them. */
class CouncilJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String CHAIR = "thamdinh.ldtbxh";
    private static final String SECRETARY = "thamdinh2.ldtbxh";
    private static final String MEMBER = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final Map<String, Object> SCORES = Map.of("NEED", 18, "CAP", 14, "PRICE", 15.5, "MARKET", 17, "CAPACITY", 20);

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final Map<String, Page> desks = new HashMap<>();
    private final Map<String, Page> phones = new HashMap<>();
    private String id;

    @AfterEach
    void everybodyLeaves() {
        desks.forEach((who, page) -> {
            Browser.picture(page, "council-last-" + who);
            page.context().close();
        });
        phones.values().forEach(page -> page.context().close());
        if (id != null) {
            api.move(OFFICER, id, "withdraw");
        }
    }

    @Test
    void aCouncilMeetsDissentsAndSigns() throws SQLException {
        received();
        setByItsTemplate();
        conflicted();
        metAndSigned();
        concludedLate();
    }

    @Test
    void whereDossiersWaitLeadsIntoTheirList() {
        Page page = at(HEAD, "/work/index.xhtml");
        page.locator("main a[href='/work/waiting.xhtml']").last().click();
        assertThat(page.locator("h1")).containsText("Hồ sơ chờ ở đâu");
        pictures(HEAD, "/work/waiting.xhtml", "waiting");
        pictures("kiemtoan", "/work/waiting.xhtml", "waiting-auditor");
        Page list = at("kiemtoan", "/work/waiting.xhtml");
        Locator late = list.locator("tbody a.sk-late").first();
        String number = late.textContent().strip();
        late.click();
        assertThat(list.locator("[role=status]").first()).containsText(number);
        assertThat(list.locator("main .sk-due").first()).containsText("Quá hạn");
        Browser.picture(list, "waiting-list");
    }

    @Test
    void theCalendarShowsTheYear() {
        pictures("quantri", "/reference/holidays.xhtml?year=2024", "calendar");
        assertThat(at("quantri", "/reference/holidays.xhtml?year=2024").locator("#calendar h2")).hasText("Lịch làm việc 2024");
        Page page = at("quantri", "/reference/holidays.xhtml?year=2030");
        page.locator("a[href*='day=2030-06-14']").click();
        assertThat(page.locator("#day")).hasValue("14/06/2030");
    }

    private void received() {
        id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 3)));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move(CHAIR, id, "accept").then().statusCode(200);
    }

    private void setByItsTemplate() {
        Page page = at(HEAD, "/appraisal/council.xhtml?id=" + id);
        assertThat(page.locator("#template")).containsText("Lãnh đạo Sở chủ trì");
        Locator seats = page.locator("#members tbody tr");
        assertThat(seats).hasCount(7);
        assertThat(seats.nth(0).locator("input[type=text]")).hasValue("Hoàng Đình Lực (giamdoc.ldtbxh)");
        assertThat(seats.nth(6).locator("input[type=text]")).hasValue("Lường Thị Hạnh (xa.tranphu)");
        pictures(HEAD, "/appraisal/council.xhtml?id=" + id, "council-template");
        String[] people = {CHAIR, SECRETARY, MEMBER, "thamdinh.nnptnt"};
        for (int i = 0; i < 7; i++) {
            seats.nth(i).locator("input[type=text]").fill(i < people.length ? people[i] : "");
        }
        Browser.fill(page, page.locator("#council\\:number"), "21/QĐ-SLĐTBXH");
        page.locator("#council button.is-primary").click();
        page.waitForURL(url -> !url.contains("council.xhtml"));
        Page tab = at(HEAD, "/project/detail.xhtml?tab=appraisal&id=" + id);
        assertThat(tab.locator("#council")).containsText("còn thiếu thành phần");
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
    }

    /** The secretary knows that a member is tied to the lead unit; that member is stopped at the sheet and reads why. */
    private void conflicted() {
        Page page = at(SECRETARY, "/appraisal/ties.xhtml?id=" + id);
        page.locator("#report\\:who").selectOption("thamdinh.nnptnt");
        page.locator("#report\\:kind").selectOption("MANAGER");
        Browser.fill(page, page.locator("#report\\:reason"), "Thành viên ban kiểm soát của hợp tác xã");
        page.locator("#report button.is-primary").click();
        assertThat(page.locator("#members")).containsText("Thành viên ban kiểm soát của hợp tác xã");
        pictures(SECRETARY, "/appraisal/ties.xhtml?id=" + id, "council-ties");
        Page member = at("thamdinh.nnptnt", "/appraisal/sheet.xhtml?id=" + id);
        assertThat(member.locator("#sheet")).hasCount(0);
        assertThat(member.locator("#council")).containsText("Bạn không chấm hồ sơ này");
        assertThat(member.locator("#council")).containsText("Thành viên ban kiểm soát của hợp tác xã");
        Browser.picture(member, "council-barred");
    }

    private void metAndSigned() {
        lock(CHAIR, "PASS", "Hợp đồng bao tiêu chắc chắn");
        lock(SECRETARY, "PASS", "Đạt");
        lock(MEMBER, "FAIL", "Đơn giá giống cao hơn thị trường 12%");
        waits(SECRETARY, "WRITE_MINUTES");
        Page page = at(SECRETARY, "/appraisal/meeting.xhtml?id=" + id);
        Browser.fill(page, page.locator("#meeting\\:place"), "Phòng họp tầng 2, Sở LĐTB&XH");
        Browser.fill(page, page.locator("#meeting\\:discussion"), "Bà Hà hỏi về giá lợn giống. Đơn vị chủ trì trình ba báo giá.\nÔng Sơn giữ ý kiến đơn giá còn cao.");
        page.locator("tr", new Page.LocatorOptions().setHasText("Đàm Thị Yến")).locator("select").selectOption("ABSENT");
        page.locator("#meeting label", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Đạt\\s*$"))).click();
        Browser.fill(page, page.locator("#meeting\\:recommendation"), "Rà lại đơn giá trước khi ký hợp đồng.");
        sign(page);
        pictures(CHAIR, "/appraisal/meeting.xhtml?id=" + id, "council-meeting-half");
        waits(CHAIR, "SIGN_MINUTES");
        sign(at(CHAIR, "/appraisal/meeting.xhtml?id=" + id));
        pictures(SECRETARY, "/appraisal/meeting.xhtml?id=" + id, "council-meeting-signed");
    }

    private void waits(String who, String task) {
        api.as(who).queryParam("tab", "WAITING_FOR_ME").queryParam("limit", 200).get("queue").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.task", equalTo(task));
    }

    private void concludedLate() throws SQLException {
        try (Connection database = app.database();
                PreparedStatement due = database.prepareStatement("UPDATE project SET due_on = '2024-05-30' WHERE id = ?")) {
            due.setString(1, id);
            due.executeUpdate();
        }
        Page page = at(CHAIR, "/project/detail.xhtml?id=" + id);
        Browser.click(page, page.locator("#actions button").filter(new Locator.FilterOptions().setHasText("Kết luận thẩm định")).first());
        assertThat(page.locator("#moveDialog")).containsText("Lý do trễ hạn");
        page.locator("#moveDialog label", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Đạt\\s*$"))).first().click();
        Browser.click(page, page.locator("#move\\:go"));
        assertThat(page.locator("#moveDialog")).containsText("Lý do trễ hạn");
        Browser.picture(page, "council-late-asked");
        Browser.fill(page, page.locator("#move\\:lateReason"), "Chờ ý kiến chuyên môn về dịch bệnh");
        page.locator("#move\\:go").click();
        assertThat(page.locator(".sk-chip").first()).containsText("Đạt thẩm định");
        page.navigate("/project/detail.xhtml?id=" + id);
        assertThat(page.locator("#lateness")).containsText("Chờ ý kiến chuyên môn về dịch bệnh");
        pictures(CHAIR, "/project/detail.xhtml?id=" + id, "council-lateness");
        Page leader = at("chutich.tinh", "/project/detail.xhtml?tab=appraisal&id=" + id);
        assertThat(leader.locator("#council")).containsText("Ý kiến khác kết luận");
        assertThat(leader.locator("#council")).containsText("Đơn giá giống cao hơn thị trường 12%");
        pictures("chutich.tinh", "/project/detail.xhtml?tab=appraisal&id=" + id, "council-concluded");
        Page officer = at(OFFICER, "/project/detail.xhtml?tab=appraisal&id=" + id);
        assertThat(officer.locator("#council")).not().containsText("Đơn giá giống cao hơn thị trường 12%");
    }

    private void lock(String who, String opinion, String comment) {
        api.as(who).body(Map.of("scores", SCORES, "opinion", opinion, "comment", comment)).put("projects/" + id + "/council/sheets/mine").then().statusCode(200);
        api.as(who).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
    }

    private static void sign(Page page) {
        page.locator("button[data-show=signMinutes]").click();
        Browser.click(page, page.locator(".ui-dialog:visible button.is-primary"));
        assertThat(page.locator("body")).containsText("Đã ký biên bản");
    }

    /** The page at a desk and on a phone, where nothing runs sideways. */
    private void pictures(String who, String path, String name) {
        Browser.picture(at(who, path), name);
        Page phone = phones.computeIfAbsent(who, one -> {
            Page made = Browser.running().phone(app.base());
            Browser.signIn(made, one);
            return made;
        });
        phone.navigate(path);
        org.assertj.core.api.Assertions.assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(name).isEqualTo(true);
        Browser.picture(phone, name + "-phone");
    }

    private Page at(String who, String path) {
        Page page = desks.computeIfAbsent(who, one -> {
            Page made = Browser.running().desktop(app.base());
            Browser.signIn(made, one);
            return made;
        });
        page.navigate(path);
        assertThat(page.locator("body")).not().containsText("???");
        return page;
    }
}
