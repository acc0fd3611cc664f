package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Whoever has no account reads what was decided, and nothing of anybody's person. */
class PublicJourney {
    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void decisionsAreThereForEverybody() {
        UnderWay approved = UnderWay.begin(api, "lợn nái công khai", 2);
        String household = api.as(UnderWay.OFFICER).get("households?q=" + approved.households.get(0)).then().extract().path("items[0].head");
        Page page = Browser.running().desktop(app.base());
        try {
            page.navigate("/sign-in.xhtml");
            page.getByText("Thông tin công khai").click();
            assertThat(page.locator("h1")).hasText("Dự án sinh kế giảm nghèo: thông tin công khai");
            Browser.picture(page, "public");
            page.locator("#q").fill("lon nai cong khai tran phu");
            page.locator("form[role=search] button").click();
            Locator row = page.locator("#decisions tbody tr");
            assertThat(row).hasCount(1);
            assertThat(row).containsText("HTX Trần Phú");
            assertThat(row).containsText("Trần Phú, Huyện Na Rì");
            assertThat(row).containsText("/QĐ-UBND");
            assertThat(row).containsText("80,0%");
            assertThat(page.content()).doesNotContain("Hoàng Văn Thắng");
            if (household != null) {
                assertThat(page.content()).doesNotContain(household);
            }
            page.navigate("/public/index.xhtml?q=%3Cscript%3Ealert(1)%3C/script%3E");
            assertThat(page.locator("#decisions")).containsText("Không có quyết định nào khớp.");
        } finally {
            page.context().close();
        }
        Page phone = Browser.running().phone(app.base());
        try {
            phone.navigate("/public/index.xhtml");
            assertThat(phone.locator("#decisions tbody tr").first()).isVisible();
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            Browser.picture(phone, "public-phone");
        } finally {
            phone.context().close();
        }
    }

    @Test
    void theFeedCarriesThemOn() throws Exception {
        UnderWay.begin(api, "lợn nái & dê nguồn tin", 2);
        HttpResponse<String> feed = get("public/feed.atom");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").item(0).getTextContent())
                .contains("lợn nái & dê nguồn tin", "2024-06-03T00:00:00+07:00", "2 hộ tham gia");
        assertThat(feed.body()).doesNotContain("Hoàng Văn Thắng", "Trần Quang Hòa");
    }

    /** Nothing else of the folder's neighbours is open, and a cursor that was tampered with is no error of ours. */
    @Test
    void nothingElseIsOpen() throws Exception {
        assertThat(get("public/index.xhtml?after=x").statusCode()).isEqualTo(200);
        assertThat(get("public/other.xhtml").statusCode()).isEqualTo(404);
        assertThat(get("public/../project/list.xhtml").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(app.base() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
