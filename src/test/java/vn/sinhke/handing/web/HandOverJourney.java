package vn.sinhke.handing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Leavers;
import vn.sinhke.support.RunningApp;

/** A closed account says what it still holds; the administrator sees who would take it, hands it over, and an auditor reads the record. */
class HandOverJourney {
    private static final String OFFICER = "canbo.nari";
    private static final String LEAVER = "nghihuu.ldtbxh";
    private static final String SUCCESSOR = "moive.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final Leavers people = new Leavers(app);

    @Test
    void theWorkOfAClosedAccountIsHandedOver() {
        people.like("thamdinh3.ldtbxh", LEAVER, "Nông Văn Lâm");
        people.like("thamdinh3.ldtbxh", SUCCESSOR, "Hoàng Thị Hiền");
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "066", "POOR", 2)));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move("thamdinh.ldtbxh", id, "accept").then().statusCode(200);
        api.as("giamdoc.ldtbxh").body(Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", List.of(Map.of("username", "thamdinh.ldtbxh", "seat", "CHAIR"),
                Map.of("username", "thamdinh2.ldtbxh", "seat", "SECRETARY"), Map.of("username", LEAVER, "seat", "MEMBER"))))
                .post("projects/" + id + "/council").then().statusCode(201);
        api.as("giamdoc.ldtbxh").body(Map.of("username", LEAVER, "question", "Giá giống?")).post("projects/" + id + "/opinions").then().statusCode(201);
        api.as("chutich.tinh").body(Map.of("to", LEAVER, "validFrom", "2024-06-01", "validTo", "2024-12-31", "documentNo", "11/GUQ-UBND")).post("delegations").then().statusCode(201);
        String account = people.id(LEAVER);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "quantri");
            page.navigate("/account/list.xhtml?q=" + LEAVER);
            assertThat(page.locator("#accountsForm")).containsText("Bàn giao công việc…");
            Browser.picture(page, "handing-accounts");
            page.navigate("/account/detail.xhtml?id=" + account);
            assertThat(page.locator("#openWork")).containsText("Vị trí trong hội đồng thẩm định: 1");
            assertThat(page.locator("#handOverNow")).hasCount(0);
            page.locator("#access\\:deactivate").click();
            page.locator("#askClose\\:go").click();
            assertThat(page.locator(".sk-banner.is-warn")).containsText("Tài khoản đã khóa mà còn 3 việc chưa bàn giao");
            Browser.picture(page, "handing-closed");
            page.locator("#handOverNow").click();
            assertThat(page.locator("#handing\\:do")).hasCount(0);
            Browser.picture(page, "handing-open");
            page.locator("#handing\\:to").fill("Triệu Minh Đức (thamdinh.ldtbxh)");
            page.locator("#handing\\:preview").click();
            assertThat(page.locator("#handing")).containsText("1 việc giữ lại");
            assertThat(page.locator("#handing")).containsText("đã ở trong hội đồng");
            Browser.picture(page, "handing-refused");
            page.locator("#handing\\:second").fill(SUCCESSOR);
            page.locator("#handing\\:preview").click();
            assertThat(page.locator("#handing\\:do")).hasText("Bàn giao 3 việc");
            page.locator("#handing\\:do").click();
            assertThat(page.locator(".sk-summary")).containsText("Ghi số văn bản");
            assertThat(page.locator("#handing\\:second")).hasValue(SUCCESSOR);
            page.locator("#handing\\:documentNo").fill("125/QĐ-SNV");
            page.locator("#handing\\:documentDate").fill("01/06/2024");
            page.locator("#handing\\:reason").fill("Nghỉ hưu từ 01/6/2024");
            Browser.picture(page, "handing-ready");
            page.locator("#handing\\:do").click();
            assertThat(page.locator("#toasts")).containsText("Đã bàn giao công việc của Nông Văn Lâm");
            assertThat(page.locator("#lines tbody tr")).hasCount(3);
            assertThat(page.locator("#lines")).containsText("Hoàng Thị Hiền");
            Browser.picture(page, "handing-record");
            Download excel = page.waitForDownload(() -> page.locator("a[href^=handing-file]").click());
            assertThat(excel.suggestedFilename()).endsWith(".xlsx");
            page.navigate("/account/detail.xhtml?id=" + account);
            assertThat(page.locator("#openWork")).containsText("Không có việc nào gắn với riêng người này.");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            Browser.signIn(phone, "quantri");
            for (String address : new String[] {"handing.xhtml?account=" + people.id(SUCCESSOR), "handings.xhtml", "detail.xhtml?id=" + people.id(SUCCESSOR)}) {
                phone.navigate("/account/" + address);
                fits(phone, "handing-" + address.replaceAll("\\.xhtml.*", "") + "-phone");
            }
            phone.navigate("/account/handings.xhtml");
            phone.locator("#handingsForm a.sk-row-name").first().click();
            assertThat(phone.locator("#lines")).containsText("Hoàng Thị Hiền");
            fits(phone, "handing-record-phone");
        } finally {
            phone.context().close();
            api.move(OFFICER, id, "withdraw").then().statusCode(200);
            people.close(SUCCESSOR);
        }
        Page auditor = Browser.running().desktop(app.base());
        try {
            Browser.signIn(auditor, "kiemtoan");
            auditor.navigate("/audit/index.xhtml");
            auditor.locator("a[href='/account/handings.xhtml']").click();
            Browser.picture(auditor, "handing-list");
            auditor.locator("#handingsForm a.sk-row-name").first().click();
            assertThat(auditor.locator("#lines tbody tr")).hasCount(3);
            Browser.picture(auditor, "handing-auditor");
        } finally {
            auditor.context().close();
        }
    }

    private static void fits(Page phone, String name) {
        assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).as(name).isTrue();
        assertThat(phone.locator("body")).not().containsText("???");
        Browser.picture(phone, name);
    }
}
