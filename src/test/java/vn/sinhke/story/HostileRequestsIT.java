package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** Requests that no page of ours makes: refused or ignored, never a server error, and nothing of the inside is told. */
class HostileRequestsIT {
    private static final String OFFICER = "canbo.nari";
    private static final String LIST = "project/list.xhtml";

    private static final RunningApp APP = RunningApp.shared();
    private final Api api = new Api(APP);
    private static Page page;

    @BeforeAll
    static void somebodyIsSignedIn() {
        page = Browser.running().desktop(APP.base());
        Browser.signIn(page, OFFICER);
    }

    @AfterAll
    static void andLeaves() {
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO"})
    void aPageTakesNoOtherMethodThanAPageNeeds(String method) {
        assertThat(stranger().request(method, "sign-in.xhtml").statusCode()).isEqualTo(405);
        assertThat(stranger().request(method, "api/v1/tokens").statusCode()).isIn(401, 405);
        assertThat(api.as(OFFICER).request(method, "projects").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB-INF/web.xml", "web-inf/web.xml", "%57EB-INF/web.xml", "WEB-INF%2fweb.xml", "./WEB-INF/web.xml",
            "public/../WEB-INF/web.xml", "META-INF/MANIFEST.MF", "WEB-INF/templates/shell.xhtml", "WEB-INF/classes/db/migration/V001__platform.sql",
            "jakarta.faces.resource/../WEB-INF/web.xml", "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "sign-in.xhtml/../WEB-INF/web.xml"})
    void nothingOfTheInsideIsServed(String path) {
        for (String body : new String[] {text(stranger().get(path)), text(signedIn().get(url(path)))}) {
            assertThat(body).doesNotContain("<web-app").doesNotContain("MPCONFIG").doesNotContain("Manifest-Version").doesNotContain("CREATE TABLE")
                    .doesNotContain("ui:insert");
        }
        assertThat(signedIn().get(url(path)).status()).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "-1:-1", "stateless", "1234567890123456789:-1234567890123456789", "%00", "<x>", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
    void aForgedViewStateDoesNothing(String state) {
        FormData form = FormData.create().set("jakarta.faces.ViewState", state).set("form", "form").set("form:button", "x");
        noServerError(signedIn().post(url(LIST), once().setForm(form)));
        noServerError(signedIn().post(url(LIST), once().setForm(form.set("jakarta.faces.partial.ajax", "true"))
                .setHeader("Faces-Request", "partial/ajax")));
        noServerError(stranger().formParams(Map.of("jakarta.faces.ViewState", state, "signIn", "signIn")).post("sign-in.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=a%00b", "q=%C3%28", "q=%ED%A0%80", "q=%EF%BF%BE", "state=NO_SUCH", "unit=-1", "first=-5", "sort=%27%20OR%201%3D1",
            "budgetYear=99999999999999999999", "after=%00", "q=%27%22%5C%25_", "q=%F0%9F%90%96", "page=1e9"})
    void oddParametersAreRefusedOrIgnored(String query) {
        noServerError(signedIn().get(url(LIST + "?" + query)));
        noServerError(signedIn().get(url("project/detail.xhtml?id=" + query.substring(query.indexOf('=') + 1))));
        noServerError(api.as(OFFICER).urlEncodingEnabled(false).get("projects?" + query));
        noServerError(stranger().urlEncodingEnabled(false).get("sign-in.xhtml?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%ZZ", "%C3%28", "%ED%A0%80"})
    void whatIsNotEvenEncodedIsRefusedOrIgnored(String query) throws IOException {
        for (String path : new String[] {"/sign-in.xhtml?q=" + query, "/api/v1/projects?q=" + query, "/" + query, "/project/list.xhtml?" + query + "=" + query}) {
            try (Socket socket = new Socket("127.0.0.1", APP.port())) {
                socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
                saysNothing(answer);
            }
        }
    }

    @Test
    void hugeParametersAreRefusedOrIgnored() {
        String huge = "9".repeat(3_000_000);
        noServerError(signedIn().post(url(LIST), once().setForm(FormData.create().set("q", huge))));
        noServerError(stranger().formParam("signIn:username", huge).post("sign-in.xhtml"));
        noServerError(signedIn().get(url(LIST + "?q=" + "a".repeat(5000))));
        noServerError(api.as(OFFICER).get("projects?q=" + "a".repeat(5000)));
        noServerError(api.as(OFFICER).body(Map.of("name", huge)).post("projects"));
        noServerError(api.as(OFFICER).header("Idempotency-Key", "k".repeat(4000)).body("{}").post("projects"));
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        for (String body : new String[] {"", "{", "nothing", "[", "[".repeat(200_000), "{\"a\":".repeat(20_000), "{\"name\":\"\\u0000\"}", "{\"name\":\"\\ud800\"}",
                "{\"months\":1e999999999}", "{\"months\":" + "9".repeat(100_000) + "}", "{\"name\":1,\"name\":2}", "null", "\"x\"", "{\"budget\":[null]}"}) {
            Response answer = api.as(OFFICER).body(body).post("projects");
            noServerError(answer);
            assertThat(answer.statusCode()).as(body.substring(0, Math.min(40, body.length()))).isIn(400, 413, 422);
        }
        for (byte[] body : new byte[][] {{'{', '"', (byte) 0xc3, '"', ':', '1', '}'}, {0, 0, 0}, {(byte) 0xff, (byte) 0xfe, '{', 0}}) {
            Response answer = api.as(OFFICER).contentType("application/json").body(body).post("projects");
            noServerError(answer);
            assertThat(answer.statusCode()).isIn(400, 422);
        }
        noServerError(stranger().contentType("application/json").body("[".repeat(200_000)).post("api/v1/tokens"));
        noServerError(api.as(OFFICER).contentType("application/json; charset=no-such").body("{}".getBytes(StandardCharsets.UTF_8)).post("projects"));
        noServerError(api.as(OFFICER).accept("no/such").get("projects"));
        noServerError(api.as(OFFICER).header("If-Match", "\"x\"").body(Map.of("name", "submit")).post("projects/1/transitions"));
    }

    @Test
    void onlyAFormOfOurOwnSignsSomebodyOut() {
        for (RequestOptions foreign : new RequestOptions[] {once(), once().setHeader("Origin", "http://evil.example"), once().setHeader("Origin", "null"),
                once().setHeader("Sec-Fetch-Site", "cross-site").setHeader("Origin", own()), once().setHeader("Sec-Fetch-Site", "same-site")}) {
            assertThat(signedIn().post(url("account/sign-out"), foreign).status()).isEqualTo(403);
        }
        assertThat(signedIn().get(url("account/sign-out"), once()).status()).as("a link signs nobody out").isEqualTo(303);
        assertThat(signedIn().get(url(LIST), once()).status()).isEqualTo(200);
        assertThat(stranger().header("Origin", own()).post("account/sign-out").header("Location")).contains("sign-in.xhtml");
        Page other = Browser.running().desktop(APP.base());
        try {
            Browser.signIn(other, OFFICER);
            APIResponse done = other.request().post(url("account/sign-out"), once().setHeader("Origin", own()));
            assertThat(done.status()).isEqualTo(303);
            assertThat(done.headers().get("location")).isEqualTo("/sign-in.xhtml?reason=SIGNED_OUT");
            assertThat(other.request().get(url(LIST), once()).status()).isEqualTo(302);
        } finally {
            other.context().close();
        }
    }

    @ParameterizedTest
    @CsvSource({"/sign-in.xhtml?reason=EXPIRED, /sign-in.xhtml?reason=EXPIRED", "//evil.example, /", "https://evil.example/, /", "/\\evil.example, /", "'', /"})
    void theLanguageIsChangedByAFormOfOurOwnAndLeadsNowhereElse(String back, String there) {
        assertThat(stranger().formParams(Map.of("to", "en", "back", back)).post("public/language").statusCode()).isEqualTo(403);
        Response changed = stranger().urlEncodingEnabled(true).header("Origin", own()).formParams(Map.of("to", "en", "back", back)).post("public/language");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(changed.header("Location")).isEqualTo(there);
        assertThat(changed.cookie("SINHKE_LANG")).isEqualTo("en");
    }

    @Test
    void everyAnswerBearsTheHeadersAndOnlyTheRuntimeTalksToStrangers() {
        for (String path : new String[] {"sign-in.xhtml", "api/v1/projects", "no-such-page.xhtml"}) {
            Response answer = stranger().get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
            assertThat(answer.header("Server")).as(path).isNull();
            assertThat(answer.header("X-Powered-By")).as(path).isNull();
        }
        stranger().get("health/ready").then().statusCode(200);
        assertThat(stranger().get("metrics").asString()).as("numbers of the machine, nothing of people").doesNotContain(OFFICER);
    }

    private static RequestSpecification stranger() {
        return RestAssured.given().baseUri(APP.base().toString()).urlEncodingEnabled(false)
                .config(RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)));
    }

    private static APIRequestContext signedIn() {
        return page.request();
    }

    /** As it is answered: a redirect would be followed with the headers of the post. */
    private static RequestOptions once() {
        return RequestOptions.create().setMaxRedirects(0);
    }

    private static String own() {
        return APP.base().toString().replaceFirst("/$", "");
    }

    private static String url(String path) {
        return APP.base() + path;
    }

    private static String text(Response answer) {
        return answer.asString();
    }

    private static String text(APIResponse answer) {
        return answer.text();
    }

    private static void noServerError(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
        saysNothing(answer.asString());
    }

    private static void noServerError(APIResponse answer) {
        assertThat(answer.status()).as(answer.url() + " " + answer.text()).isLessThan(500);
        saysNothing(answer.text());
    }

    private static void saysNothing(String body) {
        assertThat(body).doesNotContain("\tat ").doesNotContain("java.lang").doesNotContain("Payara").doesNotContain("SQLException")
                .doesNotContain("jakarta.faces.application");
    }
}
