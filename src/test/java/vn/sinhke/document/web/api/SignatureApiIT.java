package vn.sinhke.document.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Papers;
import vn.sinhke.support.RunningApp;
import vn.sinhke.support.TestKeys;

/** A decision is signed by whoever decided and sealed by the committee's clerk, through the API; files with other intentions are refused. */
class SignatureApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String DECIDER = "phochutich.tinh";
    private static final String CLERK = "vanthu.tinh";
    private static final String FOREIGNER = "canbo.pacnam";
    private static final TestKeys PROVIDER = new TestKeys("CA thử nghiệm API");

    private final Api api = new Api(RunningApp.shared());
    private String id;
    private String paper;

    private void decided() {
        Map<String, Object> body = new HashMap<>(Api.valueChain(api.households(OFFICER, "02179", "POOR", 3)));
        body.put("name", "Nuôi lợn ký số " + System.nanoTime());
        body.put("product", "lợn ký số " + System.nanoTime());
        body.put("budget", List.of(Api.line(1, 10, 6_500_000, 52_000_000L, 13_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        id = api.draft(OFFICER, body);
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        api.appraise(HEAD, id, CHAIR, SECRETARY, APPRAISER);
        go(CHAIR, "conclude", "outcome", "PASS");
        go(HEAD, "present");
        go(DECIDER, "approve");
        paper = api.as(CLERK).body(Map.of("kind", "approval-decision")).post("projects/" + id + "/documents/issued").then().statusCode(201).extract().path("id");
    }

    @Test
    void aDecisionIsSignedAndSealed() {
        decided();
        byte[] issued = pdf();
        TestKeys.Pair own = PROVIDER.key("Phạm Thị Thanh Tâm");
        byte[] key = own.file(TestKeys.PASSWORD);
        get(OFFICER, "signatures").then().statusCode(200).body("items", empty());
        api.as(DECIDER).get("projects/" + id + "/documents").then().body("items.find { it.kind == 'approval-decision' }.maySign", equalTo("PERSON"));
        api.as(CLERK).get("projects/" + id + "/documents").then().body("items.find { it.kind == 'approval-decision' }.maySign", nullValue());

        for (String other : List.of(OFFICER, HEAD, CHAIR, "chutich.tinh", CLERK)) {
            sign(other, key, "PERSON").then().statusCode(403);
        }
        sign(FOREIGNER, key, "PERSON").then().statusCode(404);
        get(FOREIGNER, "signatures").then().statusCode(404);
        sign(CLERK, key, "AGENCY").then().statusCode(422).body("violations.rule", contains("signature-order"));
        form(DECIDER).multiPart("part", "HERALD").post(place("signatures")).then().statusCode(422).body("violations.field", contains("part", "key", "password"));
        sign(DECIDER, key, "PERSON", "sai mật khẩu").then().statusCode(422).body("violations.message", contains("Mật khẩu của tệp khóa không đúng."));
        sign(DECIDER, Arrays.copyOf(key, key.length / 2), "PERSON").then().statusCode(422).body("violations.rule", contains("signature-key"));
        sign(DECIDER, Papers.program(), "PERSON").then().statusCode(422).body("violations.rule", contains("signature-key"));
        sign(DECIDER, new byte[13 << 20], "PERSON").then().statusCode(413);
        sign(DECIDER, new byte[65 * 1024], "PERSON").then().statusCode(413);
        sign(DECIDER, PROVIDER.key("Trần Quang Hòa", "2020-01-01", "2024-01-01", TestKeys.SIGNING).file(TestKeys.PASSWORD), "PERSON").then().statusCode(422)
                .body("violations.message", contains("Chứng thư số đã hết hạn ngày 01/01/2024, nên không ký được vào ngày 03/06/2024.",
                        "Chứng thư số mang tên “Trần Quang Hòa”, không phải tên của bạn “Phạm Thị Thanh Tâm”."));
        assertThat(pdf()).as("nothing of all that changed it").isEqualTo(issued);

        sign(DECIDER, key, "PERSON").then().statusCode(201).body("items.signer", contains("Phạm Thị Thanh Tâm")).body("items[0].verdict", equalTo("UNCONFIRMED"))
                .body("items[0].integrity", equalTo("INTACT")).body("items[0].said", hasItems("Chữ ký số chưa xác nhận được", "Chưa kiểm được nhà cung cấp chứng thư."));
        sign(DECIDER, key, "PERSON").then().statusCode(201).body("items", hasSize(1));
        byte[] signed = pdf();
        assertThat(Arrays.copyOf(signed, issued.length)).isEqualTo(issued);
        sign(CLERK, PROVIDER.curve("Ủy ban nhân dân tỉnh Bắc Kạn").file(TestKeys.PASSWORD), "AGENCY").then().statusCode(201)
                .body("items.coverage", contains("SIGNED_AGAIN", "WHOLE")).body("items.integrity", contains("INTACT", "INTACT"));
        assertThat(Arrays.copyOf(pdf(), signed.length)).isEqualTo(signed);
        api.as(OFFICER).get("projects/" + id + "/documents/approval-decision/signatures").then().statusCode(200).body("items", hasSize(2));
        api.as(OFFICER).get("projects/" + id + "/documents/contract/signatures").then().statusCode(404);
        api.as(FOREIGNER).get("projects/" + id + "/documents/approval-decision/signatures").then().statusCode(404);
        api.as(OFFICER).get("projects/" + id + "/documents").then().body("items.find { it.kind == 'approval-decision' }.signatures", equalTo(2));
        api.as(OFFICER).get("projects/" + id + "/history").then().body("items.label", hasItem("Ký số văn bản"));
    }

    @Test
    void scansStandBesideThePaper() {
        decided();
        byte[] issued = pdf();
        scan(FOREIGNER, "q.pdf", Papers.pdf()).then().statusCode(404);
        scan(OFFICER, "q.pdf", Papers.pdf()).then().statusCode(403);
        scan(CLERK, "q.pdf", Papers.program()).then().statusCode(422);
        scan(CLERK, "q.docx", Papers.pdf()).then().statusCode(422);
        String file = scan(CLERK, "ban-quet.pdf", Papers.pdf()).then().statusCode(201).body("signatures", empty()).body("addedBy", equalTo("Lê Thị Bích"))
                .extract().path("file");
        assertThat(get(OFFICER, "scans").then().statusCode(200).extract().<List<String>>path("items.fileName")).containsExactly("ban-quet.pdf");
        String scan = file.substring(file.lastIndexOf('/') + 1);
        assertThat(get(OFFICER, "scans/" + scan).then().statusCode(200).header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")).extract().asByteArray())
                .isEqualTo(Papers.pdf());
        get(FOREIGNER, "scans/" + scan).then().statusCode(404);
        get(FOREIGNER, "scans").then().statusCode(404);
        get(OFFICER, "scans/999999").then().statusCode(404);
        sign(DECIDER, PROVIDER.key("Phạm Thị Thanh Tâm").file(TestKeys.PASSWORD), "PERSON").then().statusCode(201);
        scan(CLERK, "ban-ky-so.pdf", pdf()).then().statusCode(201).body("signatures.signer", contains("Phạm Thị Thanh Tâm"));
        assertThat(Arrays.copyOf(pdf(), issued.length)).isEqualTo(issued);
    }

    private RequestSpecification form(String who) {
        return api.as(who).contentType("multipart/form-data");
    }

    private String place(String what) {
        return "projects/" + id + "/documents/issued/" + paper + "/" + what;
    }

    private Response get(String who, String what) {
        return api.as(who).get(place(what));
    }

    private Response sign(String who, byte[] key, String part) {
        return sign(who, key, part, new String(TestKeys.PASSWORD));
    }

    private Response sign(String who, byte[] key, String part, String password) {
        return form(who).multiPart("part", part).multiPart("password", password, "text/plain; charset=UTF-8").multiPart("key", "khoa.p12", key, "application/x-pkcs12")
                .post(place("signatures"));
    }

    private Response scan(String who, String name, byte[] content) {
        return form(who).multiPart("file", name, content, "application/octet-stream").post(place("scans"));
    }

    private byte[] pdf() {
        return api.as(OFFICER).get("projects/" + id + "/documents/approval-decision.pdf").then().statusCode(200).extract().asByteArray();
    }

    private void go(String who, String move, Object... more) {
        Response answer = api.move(who, id, move, more);
        assertThat(answer.statusCode()).as(move + " " + answer.asString()).isEqualTo(200);
    }
}
