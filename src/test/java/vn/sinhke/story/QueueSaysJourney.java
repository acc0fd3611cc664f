package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** What a leader reads who is not the only one: somebody's approval is held, somebody was faster, the power was revoked, and what became of it. */
class QueueSaysJourney {
    private static final String LEADER = "chutich.tinh";
    private static final String DEPUTY = "phochutich.tinh";
    private static final String GIVER = "lanhdao.nari";
    private static final String TYPED = "Xem lại đơn giá con giống";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void whileAnApprovalIsHeldItIsSaidInsteadOfAnyDecision() throws SQLException {
        try (Waiting desk = new Waiting(app, 2)) {
            String id = desk.ids.get(0);
            String batch = UUID.randomUUID().toString();
            // Held for as long as this test wants: no timer knows of it.
            desk.run("INSERT INTO held_decision (version, project_id, user_id, batch, seen_version, held_at, effective_at, state, open_key) SELECT 1, p.id, a.id, '" + batch
                    + "', p.version, UTC_TIMESTAMP(3), DATE_ADD(UTC_TIMESTAMP(3), INTERVAL 10 MINUTE), 'HELD', 1 FROM project p, app_user a WHERE p.id = " + id + " AND a.username = '" + LEADER + "'");
            desk.mark();
            Page page = Browser.running().desktop(app.base());
            try {
                Browser.signIn(page, DEPUTY);
                page.navigate("/project/detail.xhtml?id=" + id);
                assertThat(page.locator(".sk-actionbar")).containsText(Pattern.compile("đã phê duyệt hồ sơ này lúc .* sau \\d+ giây"));
                assertThat(page.locator("#actions .is-primary, #actions .ui-button")).hasCount(0);
                page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + id);
                assertThat(page.locator("#viewer .sk-banner")).containsText(Pattern.compile("đã phê duyệt hồ sơ này lúc .* sau \\d+ giây"));
                assertThat(page.locator("#queueBar [data-show]")).hasCount(0);
                page.context().close();
                page = Browser.running().desktop(app.base());
                Browser.signIn(page, LEADER);
                page.navigate("/project/detail.xhtml?id=" + id);
                assertThat(page.locator(".sk-actionbar")).containsText("Bạn đã phê duyệt hồ sơ này lúc");
                Browser.picture(page, "dossier-held");
                page.locator("#actions .is-primary").click();
                page.locator("#batchForm\\:undo").click();
                assertThat(page.locator("#batch")).containsText("1 đã rút lại");
                page.navigate("/project/detail.xhtml?id=" + id);
                assertThat(page.locator("#actions .ui-button").first()).isVisible();
            } finally {
                page.context().close();
                api.as(LEADER).delete("queue/batches/" + batch).then().statusCode(200);
            }
        }
    }

    @Test
    void whoComesSecondReadsWhoWasFirstAndGoesOn() throws SQLException {
        try (Waiting desk = new Waiting(app, 3)) {
            String id = desk.ids.get(0);
            Page page = Browser.running().desktop(app.base());
            try {
                Browser.signIn(page, DEPUTY);
                Locator dialog = givingBack(page, "WAITING_FOR_ME", id);
                api.move(LEADER, id, "approve").then().statusCode(200);
                String symbol = desk.value("SELECT symbol FROM decision WHERE project_id = " + id + " ORDER BY id DESC LIMIT 1");
                refused(page, dialog, "đã phê duyệt hồ sơ này lúc", symbol);
                Browser.picture(page, "queue-second");
                dialog.locator("#sendBack\\:goOn").click();
                page.waitForURL(url -> url.contains("id=" + desk.ids.get(1)) || url.contains("id=" + desk.ids.get(2)));
                assertThat(page.locator("#queueBar [data-show=approve]")).isVisible();

                String other = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
                dialog = givingBack(page, "WAITING_FOR_ME", other);
                api.move(LEADER, other, "reject", "comment", "Không đủ căn cứ").then().statusCode(200);
                refused(page, dialog, "đã từ chối hồ sơ này lúc", "không được ghi nhận");

                page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&flag=1");
                assertThat(page.locator(".sk-empty")).containsText("Không có hồ sơ nào khớp với bộ lọc");
                page.locator(".sk-empty a").click();
                assertThat(page.locator("tr[data-row]")).hasCount(1);
                assertThat(page.locator("tr[data-row] .sk-row-meta")).containsText("Chuỗi GT · CK");
                page.context().close();
                page = Browser.running().desktop(app.base());
                Browser.signIn(page, LEADER);
                page.navigate("/decision/queue.xhtml?tab=DECIDED");
                assertThat(page.locator(".sk-queue th").filter(new Locator.FilterOptions().setHasText("Ngày quyết"))).hasCount(1);
                assertThat(page.locator("tr[data-row='" + id + "']")).containsText("Đã phê duyệt · Quyết định số " + symbol);
                assertThat(page.locator("tr[data-row='" + id + "'] td.is-first")).hasText("03/06/2024");
                assertThat(page.locator("tr[data-row='" + other + "']")).containsText("Đã từ chối: Không đủ căn cứ");
                Browser.picture(page, "queue-decided");
                String last = desk.ids.stream().filter(one -> !one.equals(id) && !one.equals(other)).findFirst().orElseThrow();
                api.move(LEADER, last, "sendBack", "comment", TYPED).then().statusCode(200);
                page.navigate("/decision/queue.xhtml?tab=RETURNED");
                assertThat(page.locator("tr[data-row='" + last + "']")).containsText("Đã trả về hội đồng: " + TYPED);
                Browser.picture(page, "queue-returned");
            } finally {
                page.context().close();
            }
        }
    }

    @Test
    void aPowerThatIsRevokedMeanwhileIsSaidInTheDialog() throws SQLException {
        try (Waiting desk = new Waiting(app, 1)) {
            String nari = desk.value("SELECT id FROM admin_unit WHERE code = '066' ORDER BY id LIMIT 1");
            String id = desk.value("SELECT MIN(id) FROM project WHERE manager = 'DISTRICT' AND state IN ('APPRAISED_PASS', 'PENDING_APPROVAL') AND name NOT LIKE '%lợn nái%'");
            desk.run("UPDATE project SET state = 'PENDING_APPROVAL', district_id = " + nari + ", due_on = '2024-06-20', clock_paused = FALSE WHERE id = " + id);
            String power = api.as(GIVER).body(Map.of("to", DEPUTY, "role", "DISTRICT_LEADER", "validFrom", "2024-06-03", "validTo", "2024-12-31", "documentNo", "77/UQ-UBND"))
                    .post("delegations").then().statusCode(201).extract().path("id").toString();
            Page page = Browser.running().desktop(app.base());
            Page giver = Browser.running().desktop(app.base());
            try {
                Browser.signIn(page, DEPUTY);
                Locator dialog = givingBack(page, "DELEGATED_TO_ME", id);
                Browser.signIn(giver, GIVER);
                giver.navigate("/account/me.xhtml");
                Locator row = giver.locator("#delegations tr").filter(new Locator.FilterOptions().setHasText("77/UQ-UBND"));
                row.locator(".ui-button").click();
                Locator asked = giver.locator("#revokeDialog");
                assertThat(asked).containsText("không quyết định thay bạn được nữa");
                Browser.picture(giver, "power-revoke");
                asked.locator("[data-dismiss]").click();
                assertThat(row.locator(".ui-button")).isVisible();
                row.locator(".ui-button").click();
                asked.locator(".is-primary").click();
                assertThat(giver.locator("#toasts")).containsText("Đã thu hồi");
                refused(page, dialog, "đã thu hồi quyền giao cho bạn (văn bản 77/UQ-UBND)", "không được ghi nhận");
                assertThat(page).hasURL(Pattern.compile("tab=DELEGATED_TO_ME.*id=" + id));
                Browser.picture(page, "queue-revoked");
                dialog.locator("#sendBack\\:goOn").click();
                page.waitForURL(Pattern.compile("tab=DELEGATED_TO_ME$"));
                assertThat(page.locator("tr[data-row]")).hasCount(0);
            } finally {
                giver.context().close();
                page.context().close();
                api.as(GIVER).delete("delegations/" + power);
                desk.run("UPDATE project SET state = 'APPRAISED_PASS' WHERE id = " + id);
            }
        }
    }

    private static Locator givingBack(Page page, String tab, String id) {
        page.navigate("/decision/queue.xhtml?tab=" + tab + "&id=" + id);
        assertThat(page.locator("#viewer a[href$='id=" + id + "']").first()).isAttached();
        assertThat(page.locator("#queueBar [data-show=sendBack]")).isVisible();
        Browser.idle(page);
        page.locator("#queueBar [data-show=sendBack]").click();
        page.locator("#sendBack\\:comment").fill(TYPED);
        return page.locator("#sendBackDialog");
    }

    /** The dialog stays, says why, keeps what was typed and offers nothing but to go on. */
    private static void refused(Page page, Locator dialog, String... words) {
        dialog.locator(".sk-actions .is-primary").click();
        for (String word : words) {
            assertThat(dialog.locator(".sk-summary")).containsText(word);
        }
        assertThat(page.locator("#sendBack\\:comment")).hasValue(TYPED);
        assertThat(dialog.locator("#sendBack\\:go")).hasCount(0);
        assertThat(dialog.locator("#sendBack\\:goOn")).isVisible();
        assertThat(page.locator("#queueBar [data-show]")).hasCount(0);
    }
}
