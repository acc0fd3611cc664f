package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Twenty decisions: five one by one, ten at once of which one is refused by a rule, three given back, two by a power received. */
class QueueJourney {
    private static final String LEADER = "chutich.tinh";
    private static final String GIVER = "lanhdao.nari";
    private static final int OWN = 18;
    private static final int MOST = 45;

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private int interactions;

    @Test
    void byKeyboard() throws SQLException {
        Page page = Browser.running().desktop(app.base());
        try {
            clear(page, false);
        } finally {
            page.context().close();
        }
    }

    @Test
    void withOneThumb() throws SQLException {
        Page page = Browser.running().phone(app.base());
        try {
            clear(page, true);
        } finally {
            page.context().close();
        }
    }

    @Test
    void aViewOpensTheQueueAsItWasKept() {
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "phochutich.tinh");
            page.navigate("/decision/queue.xhtml");
            assertThat(page.locator(".sk-views > summary")).containsText("Mọi hồ sơ chờ tôi");
            page.locator(".sk-views > summary").click();
            page.locator(".sk-views a").getByText("Sắp hết hạn").click();
            page.waitForURL(url -> url.contains("soon=1"));
            page.locator(".sk-filterchip").filter(new Locator.FilterOptions().setHasText("Có cờ")).click();
            page.waitForURL(url -> url.contains("flag=1"));
            page.locator(".sk-views > summary").click();
            page.locator("[data-show=keepView]").click();
            page.locator("#keepView\\:name").fill("Gấp và có cờ");
            page.locator("#keepView\\:first").check();
            page.locator("#keepView\\:role").selectOption("PROVINCE_LEADER");
            Browser.picture(page, "queue-view");
            page.locator("#keepView\\:go").click();
            assertThat(page.locator("#toasts")).containsText("Đã lưu góc nhìn Gấp và có cờ");
            page.navigate("/decision/queue.xhtml");
            assertThat(page.locator(".sk-views > summary")).containsText("Gấp và có cờ");
            assertThat(page.locator(".sk-filterchip[aria-current]")).hasCount(2);
            Page other = Browser.running().desktop(app.base());
            Browser.signIn(other, LEADER);
            other.navigate("/decision/queue.xhtml");
            assertThat(other.locator(".sk-views > summary")).containsText("Mọi hồ sơ chờ tôi");
            other.locator(".sk-views > summary").click();
            assertThat(other.locator(".sk-views")).containsText("Gấp và có cờ");
            assertThat(other.locator(".sk-views .sk-pop .ui-button")).hasCount(0);
            other.context().close();
            page.locator(".sk-views > summary").click();
            page.locator(".sk-views .ui-button").click();
            assertThat(page.locator("#toasts")).containsText("Đã xóa góc nhìn");
        } finally {
            page.context().close();
        }
    }

    @Test
    void whatWasOpenedOnATelephoneIsReadWithoutNetwork() throws SQLException {
        Page phone = Browser.running().phone(app.base());
        try (Waiting desk = new Waiting(app, 2)) {
            String id = desk.ids.get(0);
            Browser.signIn(phone, LEADER);
            phone.navigate("/decision/queue.xhtml");
            phone.waitForFunction("() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null || location.reload())");
            phone.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + id);
            opened(phone, id);
            String name = phone.locator("#viewer h2").innerText();
            phone.waitForFunction("id => caches.open('sinhke-dossiers').then(kept => kept.match('/decision/summary.xhtml?id=' + id)).then(found => !!found)", id);
            assertThat(phone.locator("[data-no-network]")).isHidden();
            phone.context().setOffline(true);
            assertThat(phone.locator("[data-no-network]")).isVisible();
            assertThat(phone.locator("#queueBar .is-primary")).isDisabled();
            phone.navigate("/work/index.xhtml");
            assertThat(phone.locator("h1")).hasText("Không có mạng");
            Browser.picture(phone, "offline-phone");
            phone.getByText(name).click();
            assertThat(phone.locator("#viewer h2")).hasText(name);
            assertThat(phone.locator(".sk-banner").first()).containsText("Quyết định cần có mạng");
            assertThat(phone.locator("[data-show=approve]")).hasCount(0);
            Browser.picture(phone, "offline-summary-phone");
            phone.context().setOffline(false);
            phone.context().clearCookies();
            phone.navigate("/sign-in.xhtml");
            phone.waitForFunction("() => caches.has('sinhke-dossiers').then(there => !there)");
        } finally {
            phone.context().close();
        }
    }

    private void clear(Page page, boolean phone) throws SQLException {
        try (Waiting desk = new Waiting(app, OWN)) {
            money();
            List<String> delegated = delegated(desk);
            List<String> single = inOrder(desk).subList(0, 5);
            List<String> back = inOrder(desk).subList(5, 8);
            for (String id : back) {
                desk.flag(id);
            }
            List<String> bulk = inOrder(desk).subList(8, OWN);
            String broke = bulk.get(9);
            desk.withoutBudget(broke);
            Browser.signIn(page, LEADER);
            page.navigate("/decision/queue.xhtml");
            assertThat(page.locator(".sk-tabs [aria-current=page]")).hasText(Pattern.compile("Chờ tôi\\s*18"));
            assertThat(page.locator(".sk-filterchips")).containsText("Có cờ · 3");
            picture(page, phone, "queue");
            if (phone) {
                tap(page.locator("tr[data-row='" + single.get(0) + "'] .sk-row-name > a"));
            }
            for (String id : single) {
                opened(page, id);
                decide(page, phone, id);
            }
            together(page, phone, desk, broke);
            for (String id : back) {
                giveBack(page, phone, id);
            }
            byPower(page, phone, delegated);
            assertThat(interactions).as("keys or taps for twenty decisions").isLessThanOrEqualTo(MOST);
            System.out.println((phone ? "telephone: " : "desk: ") + interactions + " keys or taps for twenty decisions");
            for (String id : single) {
                assertThat(state(id)).isEqualTo("APPROVED");
            }
            for (String id : back) {
                assertThat(state(id)).isEqualTo("IN_APPRAISAL");
            }
            for (String id : delegated) {
                assertThat(state(id)).isEqualTo("APPROVED");
            }
            assertThat(state(broke)).isEqualTo("PENDING_APPROVAL");
            for (String id : bulk) {
                assertThat(desk.value("SELECT state FROM held_decision WHERE project_id = " + id + " ORDER BY id DESC LIMIT 1")).isEqualTo(id.equals(broke) ? "REFUSED" : "UNDONE");
            }
        }
    }

    /** The order in which the queue shows them: by term, then by number. */
    private static List<String> inOrder(Waiting desk) {
        return java.util.stream.IntStream.range(0, OWN).boxed().sorted(java.util.Comparator.comparing((Integer i) -> i % 10)
                .thenComparing(i -> Long.valueOf(desk.ids.get(i)))).map(desk.ids::get).toList();
    }

    private List<String> delegated(Waiting desk) throws SQLException {
        String nari = desk.value("SELECT id FROM admin_unit WHERE code = '066' AND valid_to IS NULL OR code = '066' ORDER BY id LIMIT 1");
        String two = desk.value("SELECT GROUP_CONCAT(id) FROM (SELECT id FROM project WHERE manager = 'DISTRICT' AND state IN ('APPRAISED_PASS', 'PENDING_APPROVAL')"
                + " AND name NOT LIKE '%lợn nái%' ORDER BY id LIMIT 2) two");
        desk.run("UPDATE project SET state = 'APPRAISED_PASS' WHERE manager = 'DISTRICT' AND state = 'PENDING_APPROVAL'");
        desk.run("UPDATE project SET state = 'PENDING_APPROVAL', district_id = " + nari + ", due_on = '2024-06-20', clock_paused = FALSE WHERE id IN (" + two + ")");
        api.as(GIVER).body(Map.of("to", LEADER, "role", "DISTRICT_LEADER", "validFrom", "2024-06-03", "validTo", "2024-12-31", "documentNo", "21/UQ-UBND"))
                .post("delegations");
        return List.of(two.split(","));
    }

    /** Enough for all of the desk, which has dossiers of one department only. */
    private void money() {
        api.as("ketoan.ldtbxh").header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("source", "CENTRAL_BUDGET", "budgetYear", 2024,
                "unit", Map.of("code", "06", "asOf", "2024-06-03"), "amount", 9_000_000_000L, "capital", "RECURRENT", "decisionNo", "901/QĐ-UBND",
                "expires", "2024-12-31")).post("allocations").then().statusCode(201);
    }

    /** Approves what is open, and the next one opens by itself. */
    private void decide(Page page, boolean phone, String id) {
        if (phone) {
            tap(page.locator("#queueBar .is-primary"));
            tap(page.locator("#approve .sk-actions .is-primary"));
        } else {
            key(page, "a");
            assertThat(page.locator("#approve .sk-actions .is-primary")).isFocused();
            key(page, "Enter");
        }
        assertThat(page.locator("#toasts")).containsText("/QĐ-UBND");
        assertThat(page.locator("tr[data-row='" + id + "']")).hasCount(0);
    }

    private void together(Page page, boolean phone, Waiting desk, String broke) throws SQLException {
        if (phone) {
            tap(page.locator("[data-list]"));
        }
        tap(page.locator("[data-choose-every]"));
        assertThat(page.locator("[data-chosen-number]")).hasText("10");
        tap(page.locator("#choice\\:look"));
        Locator dialog = page.locator("#togetherBody");
        assertThat(dialog.locator("li")).hasCount(10);
        picture(page, phone, "queue-together");
        tap(page.locator("#together\\:go"));
        Locator batch = page.locator("#batch");
        assertThat(batch).containsText("9 dự án cấp số sau");
        assertThat(page.locator(".sk-tabs [aria-current=page]")).hasText(Pattern.compile("Chờ tôi\\s*4"));
        // What was approved together can be taken back as long as it has no number, which is not long; not counted, a decision needs it not.
        page.navigate("/decision/queue.xhtml"); // left and found again
        page.locator("#batchForm\\:undo").click();
        assertThat(page.locator(".sk-tabs [aria-current=page]")).hasText(Pattern.compile("Chờ tôi\\s*13"));
        assertThat(batch).containsText("9 đã rút lại");
        assertThat(batch).containsText("1 không duyệt được");
        assertThat(batch.locator("li.is-late")).hasCount(1);
        assertThat(batch.locator("li.is-late a")).hasAttribute("href", Pattern.compile("id=" + broke + "$"));
        assertThat(batch.locator("li.is-late")).containsText("Chưa có vốn giao cho chu kỳ đầu");
        picture(page, phone, "queue-batch");
        page.navigate("/decision/queue.xhtml?flag=1");
    }

    private void giveBack(Page page, boolean phone, String id) {
        if (phone && page.locator(".sk-reading").isHidden()) {
            tap(page.locator("tr[data-row='" + id + "'] .sk-row-name > a"));
        }
        opened(page, id);
        if (phone) {
            tap(page.locator("#queueBar [data-show=sendBack]"));
        } else {
            key(page, "r");
        }
        tap(page.locator("#sendBack .sk-choice label").first());
        tap(page.locator("#sendBack .sk-actions .is-primary"));
        assertThat(page.locator("#toasts")).containsText("về hội đồng thẩm định");
    }

    private void byPower(Page page, boolean phone, List<String> delegated) {
        tap(page.locator(".sk-tabs a").nth(1));
        if (phone) {
            tap(page.locator("tr[data-row='" + delegated.get(0) + "'] .sk-row-name > a"));
        }
        for (String id : delegated) {
            opened(page, id);
            assertThat(page.locator("#queueBar")).containsText("TUQ.");
            assertThat(page.locator("#queueBar")).containsText("thay Nông Quốc Bảo, văn bản 21/UQ-UBND");
            decide(page, phone, id);
        }
    }

    private static void opened(Page page, String id) {
        assertThat(page.locator("#viewer a[href$='id=" + id + "']").first()).isAttached();
        assertThat(page.locator("#queueBar .sk-actionbar")).isVisible();
        Browser.idle(page);
    }

    private String state(String id) {
        return api.as(LEADER).get("projects/" + id).then().statusCode(200).extract().path("state");
    }

    private void tap(Locator what) {
        Browser.idle(what.page());
        what.click();
        interactions++;
    }

    private void key(Page page, String key) {
        page.keyboard().press(key);
        interactions++;
    }

    private static void picture(Page page, boolean phone, String name) {
        Browser.idle(page);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Browser.picture(page, phone ? name + "-phone" : name);
    }
}
