package vn.sinhke.household.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.support.Browser;
import vn.sinhke.support.ReviewFile;
import vn.sinhke.support.RunningApp;
import vn.sinhke.support.Zips;

/** An officer brings in the yearly review from Excel, on a desk and on a phone. */
class ImportJourney {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static ReviewFile file(int first) {
        return new ReviewFile().newcomers(first, first + 1199)
                .row(ReviewFile.newcomer(first + 1200), ReviewColumn.DECISION_DATE, "31/02/2024")
                .row(ReviewFile.newcomer(first + 1201), ReviewColumn.COMMUNE, "01927")
                .row(ReviewFile.newcomer(first + 1202), ReviewColumn.INCOME, new ReviewFile.Formula("SUM(A1:A3)"));
    }

    private static void send(Page page, byte[] content) {
        page.navigate("/household/import.xhtml");
        page.locator("#send\\:file").setInputFiles(new FilePayload("Rà soát Na Rì 2024.xlsx", XLSX, content));
        page.locator("#send\\:upload").click();
    }

    private static Locator said(Page page) {
        return page.locator("#job .sk-banner");
    }

    private static Locator fact(Page page, int number) {
        return page.locator(".sk-fact-value").nth(number);
    }

    @Test
    void an_officer_looks_first_writes_the_good_rows_mends_the_marked_copy_and_nothing_is_doubled() throws IOException {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "canbo.nari");
            page.navigate("/household/list.xhtml");
            page.locator("a[href='import.xhtml']").click();
            Browser.picture(page, "import-send");
            Download template = page.waitForDownload(() -> page.locator("a[href^='import-file']").click());
            Assertions.assertThat(template.suggestedFilename()).isEqualTo("Ra-soat-ho-mau.xlsx");

            byte[] file = file(300_000).bytes();
            send(page, file);
            assertThat(page).hasURL(Pattern.compile(".*import\\.xhtml\\?id=\\d+"));
            assertThat(said(page)).containsText("Chờ ghi");
            assertThat(fact(page, 0)).hasText("1.200");
            assertThat(fact(page, 3)).hasText("3");
            assertThat(page.locator("#job tbody tr")).hasCount(3);
            assertThat(page.locator("#job tbody")).containsText("không phải là ngày");
            assertThat(page.locator("body")).not().containsText("???");
            Browser.picture(page, "import-preview");

            String address = page.url();
            page.navigate("/household/list.xhtml");
            page.navigate("/household/import.xhtml");
            assertThat(page.locator("tbody tr").first()).containsText("Chờ ghi");
            page.navigate(address);

            page.locator("#job\\:apply").click();
            assertThat(said(page)).containsText("Sửa các dòng bị từ chối");
            assertThat(fact(page, 0)).hasText("1.200");
            Browser.picture(page, "import-done");
            Download marked = page.waitForDownload(() -> page.locator("a[href^='import-file']").click());
            byte[] copy = Files.readAllBytes(marked.path());
            Assertions.assertThat(Zips.text(copy, "xl/worksheets/sheet1.xml")).contains("31/02/2024", "không phải là ngày", "Lý do từ chối");

            send(page, copy);
            assertThat(said(page)).containsText("Chờ ghi");
            assertThat(fact(page, 0)).hasText("0");
            assertThat(fact(page, 2)).hasText("1.200");
            assertThat(fact(page, 3)).hasText("3");
        } finally {
            page.context().close();
        }
    }

    @Test
    void a_file_without_a_bad_row_is_written_whole() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "xa.tranphu");
            send(page, new ReviewFile().newcomers(310_000, 310_002).bytes());
            assertThat(said(page)).containsText("Mọi dòng đều ghi được");
            assertThat(page.locator("#job\\:apply")).hasText("Ghi cả 3 dòng");
            Browser.picture(page, "import-all-good");
            page.locator("#job\\:apply").click();
            assertThat(said(page)).containsText("Đã ghi vào sổ hộ");
            send(page, new ReviewFile().newcomers(310_000, 310_002).bytes());
            assertThat(fact(page, 2)).hasText("3");
            page.locator("#job\\:apply").click();
            assertThat(said(page)).containsText("không có gì thay đổi");
        } finally {
            page.context().close();
        }
    }

    @Test
    void a_hostile_file_is_refused_in_words_and_the_page_stays() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "canbo.nari");
            byte[] sound = new ReviewFile().newcomers(1, 2).bytes();
            send(page, Zips.with(sound, "xl/vbaProject.bin", new byte[10]));
            assertThat(page.locator(".sk-summary")).containsText("macro");
            send(page, Arrays.copyOf(sound, sound.length / 2));
            assertThat(page.locator(".sk-summary")).containsText("bị hỏng");
            Browser.picture(page, "import-refused");
            page.navigate("/household/import.xhtml");
            page.locator("#send\\:file").setInputFiles(new FilePayload("lớn.xlsx", XLSX, new byte[21 * 1024 * 1024]));
            assertThat(page.locator("#send .sk-error")).containsText("20 MB");
        } finally {
            page.context().close();
        }
    }

    @Test
    void who_keeps_no_register_finds_no_such_page() {
        Page page = Browser.running().desktop(RunningApp.shared().base());
        try {
            Browser.signIn(page, "lanhdao.nari");
            page.navigate("/household/list.xhtml");
            assertThat(page.locator("a[href='import.xhtml']")).hasCount(0);
            Assertions.assertThat(page.navigate("/household/import.xhtml").status()).isEqualTo(403);
            Assertions.assertThat(page.navigate("/household/import-file").status()).isEqualTo(403);
        } finally {
            page.context().close();
        }
    }

    @Test
    void on_a_phone_every_reason_is_a_card_and_nothing_scrolls_sideways() {
        Page page = Browser.running().phone(RunningApp.shared().base());
        try {
            Browser.signIn(page, "canbo2.nari");
            send(page, file(320_000).bytes());
            assertThat(said(page)).containsText("Chờ ghi");
            Browser.picture(page, "import-preview-phone");
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
            page.navigate("/household/import.xhtml");
            Browser.picture(page, "import-send-phone");
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        } finally {
            page.context().close();
        }
    }
}
