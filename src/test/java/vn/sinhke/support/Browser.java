package vn.sinhke.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, started once per JVM; each visitor has a context, and so a session, of their own. */
public final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Milliseconds that anything may take: two machines of tests share two cores. What is there at once is not waited for. */
    private static final int PATIENCE = 90_000;

    private static Browser running;

    private final com.microsoft.playwright.Browser chromium;

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    public static synchronized Browser running() {
        if (running == null) {
            if (!Files.isExecutable(CHROMIUM)) {
                throw new IllegalStateException("Browser tests need Debian's Chromium: apt-get install chromium");
            }
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = new Browser(playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run"))));
        }
        return running;
    }

    /** A visitor at a desk. Close the page's context when they leave. */
    public Page desktop(URI base) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1366, 768));
    }

    /** A visitor with a telephone. */
    public Page phone(URI base) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Signs one of the demo's people in through the sign-in page. */
    public static void signIn(Page page, String username) {
        page.navigate("/sign-in.xhtml");
        page.locator("#signIn\\:username").fill(username);
        page.locator("#signIn\\:password").fill("Sinhke-demo-2024");
        page.locator("#signIn\\:submit").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Clicks when the server has answered everything, and waits for its answer. */
    public static void click(Page page, Locator what) {
        idle(page);
        what.click();
        idle(page);
    }

    /** Types a text as a person does who then goes on to the next field. */
    public static void fill(Page page, Locator field, String text) {
        field.fill(text);
        field.blur();
        idle(page);
    }

    /** Until no answer of the server is awaited any more. */
    public static void idle(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && jQuery.active === 0)");
    }

    /** Keeps a picture of the whole page at {@code target/screenshots/<name>.png}. */
    public static Path picture(Page page, String name) {
        Path file = Place.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
