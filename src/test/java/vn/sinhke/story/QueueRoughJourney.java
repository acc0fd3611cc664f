package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** The queue where the session or the screen does not do what it should: nothing typed is lost, and what decides is in view. */
class QueueRoughJourney {
    private static final String LEADER = "chutich.tinh";
    private static final String TEXT = "Xem lại đơn giá con giống";

    private final RunningApp app = RunningApp.shared();

    @Test
    void theSessionEndsAtADesk() throws SQLException {
        ended(Browser.running().desktop(app.base()), false);
    }

    @Test
    void theSessionEndsOnATelephone() throws SQLException {
        ended(Browser.running().phone(app.base()), true);
    }

    private void ended(Page page, boolean phone) throws SQLException {
        try (Waiting desk = new Waiting(app, 3)) {
            String id = desk.ids.get(1);
            Browser.signIn(page, LEADER);
            page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&flag=0" + (phone ? "&id=" + id : ""));
            if (!phone) {
                opened(page, desk.ids.get(0));
                page.keyboard().press("j");
            }
            opened(page, id);
            Locator dialog = writes(page);
            page.context().clearCookies();
            dialog.locator(".sk-actions .is-primary").click();
            page.waitForURL(url -> url.contains("sign-in"));
            signedIn(page, LEADER);
            page.waitForURL(url -> url.contains("flag=0") && url.contains("id=" + id));
            opened(page, id);
            page.locator("#queueBar [data-show=sendBack]").click();
            assertThat(page.locator("#sendBack\\:comment")).hasValue(TEXT);
            assertThat(page.locator("#sendBack .sk-choice input:checked")).hasCount(1);
            Browser.picture(page, phone ? "queue-again-phone" : "queue-again");
            dialog.locator(".sk-actions .is-primary").click();
            assertThat(page.locator("#toasts")).containsText("về hội đồng thẩm định");
            assertThat((String) page.evaluate("() => sessionStorage.getItem('sinhke.typed')")).doesNotContain(TEXT);

            // Somebody else in this tab does not read it, and whoever signs out leaves nothing.
            open(page, desk.ids.get(2));
            writes(page);
            page.context().clearCookies();
            page.navigate("/sign-in.xhtml");
            signedIn(page, "phochutich.tinh");
            open(page, desk.ids.get(2));
            page.locator("#queueBar [data-show=sendBack]").click();
            assertThat(page.locator("#sendBack\\:comment")).hasValue("");
            page.locator("#sendBack\\:comment").fill(TEXT);
            page.locator("#sendBack [data-dismiss]").click();
            page.evaluate("() => document.querySelector('form[action$=\"/account/sign-out\"]').requestSubmit()");
            page.waitForURL(url -> url.contains("SIGNED_OUT"));
            assertThat((Integer) page.evaluate("() => sessionStorage.length")).isZero();
        } finally {
            page.context().close();
        }
    }

    @Test
    void whoComesBackFindsTheirBatchAtADesk() throws SQLException {
        batch(Browser.running().desktop(app.base()), false);
    }

    @Test
    void whoComesBackFindsTheirBatchOnATelephone() throws SQLException {
        batch(Browser.running().phone(app.base()), true);
    }

    private void batch(Page page, boolean phone) throws SQLException {
        try (Waiting desk = new Waiting(app, 3)) {
            String ids = String.join(",", desk.ids);
            Browser.signIn(page, LEADER);
            page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME");
            page.locator("[data-choose]").first().evaluate("box => { box.dataset.type = 'other'; }");
            Browser.click(page, page.locator("[data-choose-every]"));
            assertThat(page.locator("[data-chosen-number]")).hasText("2");
            assertThat(page.locator("[data-one-type]")).containsText("Chỉ chọn loại");
            assertThat(page.locator("#choice\\:look")).containsText("Xem lại và duyệt 2…");
            Browser.click(page, page.locator("#choice\\:look"));
            assertThat(page.locator("#togetherBody li")).hasCount(2);
            assertThat(page.locator("#together\\:go")).isVisible();
            assertThat(inView(page.locator("#together\\:go"))).as("the deed is in view").isTrue();
            Browser.picture(page, phone ? "queue-together-few-phone" : "queue-together-few");
            page.locator("#together\\:go").click();
            assertThat(page.locator("#batchForm\\:undo")).isVisible();
            // Long enough for a slow machine.
            desk.run("UPDATE held_decision SET effective_at = effective_at + INTERVAL 10 MINUTE WHERE project_id IN (" + ids + ") AND state = 'HELD'");
            page.reload();
            assertThat(page.locator("[data-countdown]")).hasText(Pattern.compile("(9|10):\\d\\d"));
            page.navigate("/work/index.xhtml");
            page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME");
            assertThat(page.locator("#batch")).containsText("2 dự án cấp số sau");
            assertThat(page.locator("[data-countdown]")).hasText(Pattern.compile("\\d+:\\d\\d"));
            Browser.picture(page, phone ? "queue-batch-again-phone" : "queue-batch-again");
            page.locator("#batchForm\\:undo").click();
            assertThat(page.locator("#batch")).containsText("2 đã rút lại");
            page.navigate("/work/index.xhtml");
            page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME");
            Browser.idle(page);
            assertThat(page.locator("#batch li")).hasCount(0);
        } finally {
            page.context().close();
        }
    }

    @Test
    void belowTwoColumnsEitherTheListOrTheDossierIsRead() throws SQLException {
        try (Waiting desk = new Waiting(app, 3)) {
            desk.run("UPDATE project SET due_on = '2024-05-30' WHERE id = " + desk.ids.get(1));
            for (int width : new int[] {390, 683, 768}) {
                Page page = width == 390 ? Browser.running().phone(app.base()) : Browser.running().desktop(app.base());
                if (width > 390) {
                    page.setViewportSize(width, width == 683 ? 384 : 1024); // the first is a desk at 200 %
                }
                narrow(page, desk, width);
                page.context().close();
            }
        }
    }

    private static void narrow(Page page, Waiting desk, int width) {
        String first = desk.ids.get(1);
        Browser.signIn(page, LEADER);
        page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME");
        assertThat(page.locator(".sk-reading")).isHidden();
        fits(page);
        page.locator("tr[data-row='" + first + "'] .sk-row-name > a").click();
        opened(page, first);
        assertThat(page.locator("tr[data-row='" + first + "']")).isHidden();
        Locator approve = page.locator("#queueBar [data-show=approve]");
        assertThat(approve).containsText(width == 390 ? "Đồng ý" : "Phê duyệt");
        for (String what : List.of("approve", "sendBack", "reject")) {
            assertThat(inView(page.locator("#queueBar [data-show=" + what + "]"))).as(what + " at " + width).isTrue();
        }
        assertThat(inView(page.locator("#viewer h2"))).isTrue();
        Browser.picture(page, "queue-read-" + width);
        page.locator("#queueBar [data-show=sendBack]").click();
        assertThat(page.locator("#sendBack\\:lateReason")).isVisible();
        assertThat(inView(page.locator("#sendBack\\:go"))).as("the deed of the sheet at " + width).isTrue();
        Browser.picture(page, "queue-return-" + width);
        page.locator("#sendBack [data-dismiss]").click();
        assertThat(page.locator("#sendBack")).isHidden();
        assertThat(page.locator("[data-walk='-1']")).isDisabled();
        page.locator("[data-walk='1']").click();
        opened(page, desk.ids.get(0));
        assertThat(page).hasURL(Pattern.compile("id=" + desk.ids.get(0)));
        page.locator("[data-list]").click();
        assertThat(page.locator("tr[data-row='" + desk.ids.get(0) + "'].is-selected")).isVisible();
        assertThat(page.locator("#viewer")).isHidden();
        assertThat(inView(approve)).isTrue();
        fits(page);
        Browser.picture(page, "queue-list-" + width);
        page.locator("[data-read]").click();
        assertThat(page.locator("#viewer h2")).isVisible();
    }

    @Test
    void theTableFitsBesideTheViewer() throws SQLException {
        Page page = Browser.running().desktop(app.base());
        try (Waiting desk = new Waiting(app, 3)) {
            Browser.signIn(page, LEADER);
            for (int width : new int[] {1024, 1100, 1366}) {
                page.setViewportSize(width, 768);
                page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + desk.ids.get(0));
                opened(page, desk.ids.get(0));
                fits(page);
                Browser.picture(page, "queue-" + width);
            }
            assertThat(page.locator("tr.is-selected .sk-row-name > a")).isFocused();
        } finally {
            page.context().close();
        }
    }

    private static void fits(Page page) {
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"
                + " && Array.from(document.querySelectorAll('.sk-scroll')).every(pane => pane.scrollWidth <= pane.clientWidth)")).as("nothing is cut").isTrue();
    }

    private static boolean inView(Locator what) {
        return (Boolean) what.evaluate("one => { const at = one.getBoundingClientRect(); return at.height > 0 && at.top >= 0 && at.bottom <= window.innerHeight; }");
    }

    /** Opens the dialog that gives back, and writes into it. */
    private static Locator writes(Page page) {
        page.locator("#queueBar [data-show=sendBack]").click();
        page.locator("#sendBack .sk-choice label").first().click();
        page.locator("#sendBack\\:comment").fill(TEXT);
        return page.locator("#sendBackDialog");
    }

    private static void signedIn(Page page, String username) {
        page.locator("#signIn\\:username").fill(username);
        page.locator("#signIn\\:password").fill("Sinhke-demo-2024");
        page.locator("#signIn\\:submit").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void open(Page page, String id) {
        page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + id);
        opened(page, id);
    }

    private static void opened(Page page, String id) {
        assertThat(page.locator("#viewer [data-viewer='" + id + "']")).isAttached();
        assertThat(page.locator("#queueBar .sk-actionbar")).isVisible();
        Browser.idle(page);
    }
}
