package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** A decision that lacks something stays open over its own dossier, says all that it lacks, and what was written about one dossier is not said of another. */
class QueueRefusalJourney {
    private static final String LEADER = "chutich.tinh";

    private final RunningApp app = RunningApp.shared();

    @Test
    void atADesk() throws SQLException {
        try (Waiting desk = late()) {
            Page page = Browser.running().desktop(app.base());
            try {
                String id = desk.ids.get(2);
                Locator dialog = lacking(page, id, false);
                page.keyboard().press("Escape");
                assertThat(dialog).isHidden();
                assertThat(page.locator("#queueBar [data-show=sendBack]")).isFocused();

                page.locator("tr[data-row='" + desk.ids.get(1) + "'] .sk-row-name > a").click();
                opened(page, desk.ids.get(1));
                page.keyboard().press("r");
                assertThat(page.locator("#sendBack\\:comment")).hasValue("");
                assertThat(page.locator("#sendBackDialog .sk-summary")).hasCount(0);
                page.keyboard().press("Escape");
                page.locator("tr[data-row='" + id + "'] .sk-row-name > a").click();
                opened(page, id);
                page.keyboard().press("r");
                assertThat(page.locator("#sendBack\\:comment")).hasValue("Xem lại đơn giá con giống");
                finish(page, id);

                Locator link = page.locator("tr[data-row] .sk-row-name > a").first();
                link.focus();
                opened(page, link.evaluate("a => a.closest('tr').dataset.row").toString());
                page.keyboard().press("Enter");
                assertThat(page).hasURL(Pattern.compile("/project/detail\\.xhtml\\?id="));
            } finally {
                page.context().close();
            }
        }
    }

    @Test
    void onATelephone() throws SQLException {
        try (Waiting desk = late()) {
            Page page = Browser.running().phone(app.base());
            try {
                String id = desk.ids.get(2);
                Locator dialog = lacking(page, id, true);
                assertThat((Boolean) dialog.evaluate("box => { const deed = box.querySelector('.sk-actions .ui-button'); deed.scrollIntoView({ block: 'end' }); return deed.getBoundingClientRect().bottom <= window.innerHeight; }"))
                        .as("the deed can be reached").isTrue();
                finish(page, id);
            } finally {
                page.context().close();
            }
        }
    }

    /** Three that are late, so that a reason is asked for. */
    private Waiting late() throws SQLException {
        Waiting desk = new Waiting(app, 3);
        for (int i = 0; i < 3; i++) {
            desk.run("UPDATE project SET due_on = '2024-05-2" + (i + 7) + "' WHERE id = " + desk.ids.get(i));
        }
        return desk;
    }

    /** Sent back without a word; all that lacks is said in the dialog, above the same dossier. */
    private static Locator lacking(Page page, String id, boolean phone) {
        Browser.signIn(page, LEADER);
        page.navigate("/decision/queue.xhtml?tab=WAITING_FOR_ME&id=" + id);
        opened(page, id);
        Locator button = page.locator("#queueBar [data-show=sendBack]");
        if (phone) {
            assertThat((Boolean) button.evaluate("box => { const at = box.getBoundingClientRect(); return at.top > window.innerHeight / 2 && at.bottom <= window.innerHeight; }"))
                    .as("under the thumb").isTrue();
        }
        button.click();
        Locator dialog = page.locator("#sendBackDialog");
        dialog.locator(".sk-actions .is-primary").click();
        assertThat(dialog.locator(".sk-summary li")).hasCount(2);
        assertThat(dialog.locator(".sk-summary")).isFocused();
        assertThat(page.locator("#viewer a[href$='id=" + id + "']").first()).isAttached();
        Browser.picture(page, phone ? "queue-lacking-phone" : "queue-lacking");
        dialog.locator(".sk-summary a[href='#comment']").click();
        assertThat(page.locator("#sendBack\\:comment")).isFocused();
        page.locator("#sendBack\\:comment").fill("Xem lại đơn giá con giống");
        dialog.locator(".sk-actions .is-primary").click();
        assertThat(dialog.locator(".sk-summary li, .sk-summary p")).hasCount(1);
        assertThat(page.locator("#sendBack\\:comment")).hasValue("Xem lại đơn giá con giống");
        return dialog;
    }

    private static void finish(Page page, String id) {
        page.locator("#sendBack\\:lateReason").fill("Chờ báo giá của hợp tác xã");
        page.locator("#sendBackDialog .sk-actions .is-primary").click();
        assertThat(page.locator("#toasts")).containsText("về hội đồng thẩm định");
        assertThat(page.locator("tr[data-row='" + id + "']")).hasCount(0);
    }

    private static void opened(Page page, String id) {
        assertThat(page.locator("#viewer a[href$='id=" + id + "']").first()).isAttached();
        assertThat(page.locator("#queueBar .sk-actionbar")).isVisible();
        Browser.idle(page);
    }
}
