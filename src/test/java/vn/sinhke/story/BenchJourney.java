package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** A member of a council judges a dossier on the bench: evidence beside the sheet, remarks by criterion, closed to the others. */
class BenchJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void theEvidenceStandsBesideTheSheet() {
        UnderWay approved = UnderWay.begin(api, "lợn nái đã duyệt", 2);
        String id = underAppraisal();
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, APPRAISER);
            page.navigate("/appraisal/sheet.xhtml?id=" + id);
            assertThat(page.locator("[data-part]:visible")).hasCount(1);
            assertThat(page.locator("#content")).isVisible();
            Browser.picture(page, "bench-content");

            Locator price = page.locator("#sheet .sk-row").nth(2);
            price.locator("a[href='#budget']").click();
            assertThat(page.locator("#budget")).isVisible();
            assertThat(page.locator("#content")).isHidden();
            assertThat(page.locator("#budget tbody tr.is-warn").first()).containsText("mức ");
            assertThat(page.locator(".sk-quotes li")).hasCount(3);
            assertThat(page.locator(".sk-quotes li.is-warn").first()).containsText("trùng nhà cung cấp hoặc mã số thuế với báo giá 3");
            Locator similar = page.locator("#budget table").last();
            assertThat(similar).containsText("Liên kết nuôi lợn nái đã duyệt Trần Phú");
            assertThat(similar.locator("tbody tr").last()).containsText("Hồ sơ này");
            Browser.picture(page, "bench-budget");

            page.locator(".sk-parts a[href='#households']").click();
            assertThat(page.locator("#households tbody tr")).hasCount(2);
            assertThat(page.locator("#households")).containsText("Hộ nghèo từ");
            Browser.picture(page, "bench-households");
            page.locator(".sk-parts a[href='#linkage']").click();
            assertThat(page.locator("#linkage")).containsText("4800123456");

            Locator scores = page.locator("#sheet input[inputmode=decimal]");
            scores.nth(2).fill("11");
            price.locator("summary").click();
            price.locator("textarea").fill("Báo giá 1 và 3 cùng một nhà cung cấp, đề nghị thay.");
            page.locator("button[data-key=save]").click();
            assertThat(page.locator("#toasts")).containsText("Đã lưu phiếu chấm.");
            assertThat(price.locator("textarea")).hasValue("Báo giá 1 và 3 cùng một nhà cung cấp, đề nghị thay.");
            Browser.picture(page, "bench-remark");

            assertThat(page.locator("#lockSheet")).hasClass(Pattern.compile("is-blocked"));
            page.locator("#lockSheet").click();
            assertThat(scores.first()).isFocused();
            assertThat(page.locator(".ui-dialog:visible")).hasCount(0);
            scores.first().fill("abc");
            assertThat(page.locator("#lockSheet")).containsText("còn 4");
            page.locator("button[data-key=save]").click();
            assertThat(page.locator("#sheet .sk-row").first().locator(".sk-row-wrong")).containsText("abc");
            Browser.picture(page, "bench-wrong");
            page.navigate("/appraisal/sheet.xhtml?id=" + id);

            page.locator(".sk-parts a[href='#notes']").click();
            page.locator("#note\\:field").selectOption("budget[1]");
            page.locator("#note\\:text").fill("Giá cao hơn định mức, đề nghị giải trình.");
            page.locator("#note\\:add").click();
            assertThat(page.locator("#toasts")).containsText("Đã lưu ghi chú.");
            page.locator(".sk-parts a[href='#notes']").click();
            assertThat(page.locator("#noteList li")).containsText("đề nghị giải trình");
            Browser.picture(page, "bench-notes");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, APPRAISER);
            phone.navigate("/appraisal/sheet.xhtml?id=" + id);
            phone.locator(".sk-parts a[href='#budget']").click();
            assertThat(phone.locator("#budget")).isVisible();
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            Browser.picture(phone, "bench-phone");
        } finally {
            phone.context().close();
        }
        assertThat(approved.id).isNotEqualTo(id);
    }

    /** A member asks a specialist of another department, who finds the question in the own work and answers it. */
    @Test
    void aSpecialistOfAnotherDepartmentIsAsked() {
        String id = underAppraisal();
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, APPRAISER);
            page.navigate("/appraisal/sheet.xhtml?id=" + id);
            page.getByText("Ý kiến chuyên môn").click();
            page.locator("#ask button.is-primary").click();
            assertThat(page.locator("#ask, .sk-messages, [role=alert]").first()).isVisible();
            page.locator("#ask\\:who").fill("Chuyên viên (thamdinh.nnptnt)");
            page.locator("#ask\\:question").fill("Giá lợn nái 7,5 triệu đồng có phù hợp với thị trường không?");
            page.locator("#ask button.is-primary").click();
            assertThat(page.locator("#toasts")).containsText("Đã xin ý kiến.");
            assertThat(page.locator("#opinions .sk-row")).containsText("hạn 10/06/2024");
            Browser.picture(page, "opinions-asked");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, "thamdinh.nnptnt");
            phone.navigate("/work/index.xhtml");
            phone.navigate("/appraisal/opinions.xhtml?id=" + id);
            assertThat(phone.locator("#give")).containsText("Giá lợn nái 7,5 triệu đồng");
            phone.locator("#give label", new Page.LocatorOptions().setHasText("Đồng ý nếu sửa")).click();
            phone.locator("#give\\:answer").fill("Giá tại trại tháng 5 là 6,3 triệu đồng/con, đề nghị hạ.");
            Browser.picture(phone, "opinions-phone");
            phone.locator("#give button.is-primary").click();
            assertThat(phone.locator("#toasts")).containsText("Đã gửi ý kiến.");
            assertThat(phone.locator("#opinions")).containsText("Đồng ý nếu sửa");
            assertThat(phone.locator("#give")).hasCount(0);
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        } finally {
            phone.context().close();
        }
    }

    /** A remark is part of the sheet: nobody else reads it before the sheets are open, and it belongs to a criterion of the set. */
    @Test
    void aRemarkIsKeptWithTheSheetAndClosedWithIt() {
        String id = underAppraisal();
        String mine = "projects/" + id + "/council/sheets/mine";
        api.as(APPRAISER).body(Map.of("remarks", Map.of("PRICE", "Giá cao", "BEAUTY", "Đẹp"))).put(mine).then().statusCode(422)
                .body("violations.field", hasItem("remarks.BEAUTY"));
        api.as(APPRAISER).body(Map.of("remarks", Map.of("PRICE", "x".repeat(1001)))).put(mine).then().statusCode(422);
        api.as(APPRAISER).body(Map.of("scores", Map.of("PRICE", 11), "remarks", Map.of("PRICE", "Giá cao", "CAP", " "))).put(mine).then()
                .statusCode(200).body("remarks.PRICE", equalTo("Giá cao")).body("remarks.CAP", nullValue());
        api.as(APPRAISER).body(Map.of("scores", Map.of("PRICE", 12))).put(mine).then().statusCode(200).body("remarks.PRICE", equalTo("Giá cao"));
        for (String other : List.of(CHAIR, SECRETARY, HEAD)) {
            assertThat(api.as(other).get("projects/" + id + "/council").then().statusCode(200).extract().asString()).doesNotContain("Giá cao");
        }
        for (String each : List.of(CHAIR, SECRETARY, APPRAISER)) {
            Map<String, Object> sheet = new HashMap<>(Map.of("scores", Map.of("NEED", 18, "CAP", 14, "PRICE", 12, "MARKET", 18, "CAPACITY", 20),
                    "opinion", "PASS", "comment", "Đạt"));
            api.as(each).body(sheet).put(mine).then().statusCode(200);
            api.as(each).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
        }
        assertThat(api.as(CHAIR).get("projects/" + id + "/council").then().statusCode(200).extract().asString()).contains("Giá cao");
    }

    private String underAppraisal() {
        List<String> poor = api.households(OFFICER, "02179", "POOR", 2);
        Map<String, Object> body = new HashMap<>(Api.valueChain(poor));
        String product = "lợn nái bàn thẩm định " + System.nanoTime();
        body.put("product", product);
        body.put("name", "Liên kết nuôi lợn nái Trần Phú, bàn thẩm định");
        body.put("budget", List.of(Api.line(1, 10, 7_500_000, 60_000_000L, 15_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        String id = api.draft(OFFICER, body);
        api.as(OFFICER).header("If-Match", "\"0\"").body(Map.of("item", "Lợn nái hậu bị", "unit", "con", "reason", "Có kiểm dịch", "quotes", List.of(
                Map.of("supplier", "Trại giống A", "taxNo", "4700111222", "date", "2024-05-20", "price", 7_500_000, "chosen", true),
                Map.of("supplier", "Trại giống B", "taxNo", "4700333444", "date", "2024-05-21", "price", 7_400_000, "chosen", false),
                Map.of("supplier", "Cơ sở C", "taxNo", "4700111222", "date", "2024-05-22", "price", 7_800_000, "chosen", false))))
                .put("projects/" + id + "/quotes").then().statusCode(200);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move(APPRAISER, id, "accept").then().statusCode(200);
        api.as(HEAD).body(Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", List.of(Map.of("username", CHAIR, "seat", "CHAIR"),
                Map.of("username", SECRETARY, "seat", "SECRETARY"), Map.of("username", APPRAISER, "seat", "MEMBER"))))
                .post("projects/" + id + "/council").then().statusCode(201);
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        return id;
    }
}
