package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.FreePort;
import vn.sinhke.support.RunningApp;

/** Notices and mail of the product as it is started, with a real mail server beside it that goes away and comes back. */
class NoticeApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String LEADER = "chutich.tinh";
    private static final String DEPUTY = "phochutich.tinh";
    private static final long PATIENCE = 240_000;

    private static GreenMail mail;
    private static RunningApp app;
    private static Api api;

    @BeforeAll
    static void start() throws Exception {
        mail = new GreenMail(new ServerSetup(FreePort.any(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        app = RunningApp.own(Map.of("sinhke.mail.host", "127.0.0.1", "sinhke.mail.port", String.valueOf(mail.getSmtp().getPort()),
                "sinhke.mail.from", "sinhke@backan.example", "sinhke.address", "https://sinhke.backan.example/"));
        api = new Api(app);
        try (Connection connection = app.database();
                PreparedStatement write = connection.prepareStatement("UPDATE app_user SET email = CONCAT(username, '@backan.example') WHERE username IN (?, ?)")) {
            write.setString(1, OFFICER);
            write.setString(2, APPRAISER);
            write.executeUpdate();
        }
    }

    @AfterAll
    static void stop() {
        app.close();
        mail.stop();
    }

    @Test
    void scenario21ARejectionNeedsAReasonAndTheSubmitterHearsOfIt() throws Exception {
        String id = api.draft(OFFICER, body("lợn nái bị từ chối"));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        MimeMessage toReceive = arrived("lợn nái bị từ chối, Trần Phú” chờ tiếp nhận");
        assertThat(toReceive.getAllRecipients()[0].toString()).isEqualTo(APPRAISER + "@backan.example");
        assertThat(toReceive.getContent().toString()).contains("https://sinhke.backan.example/project/detail.xhtml?id=" + id, "Hạn xử lý: 06/06/2024");
        api.move(APPRAISER, id, "accept").then().statusCode(200);
        kinds(HEAD, id, "TO_SET_COUNCIL");
        kinds(OFFICER, id, "ACCEPTED");
        api.appraise(HEAD, id, CHAIR, SECRETARY, APPRAISER);
        kinds(SECRETARY, id, "COUNCIL_SEAT");
        kinds(SECRETARY, id, "TO_SCORE");
        api.move(CHAIR, id, "conclude", "outcome", "PASS").then().statusCode(200);
        api.move(HEAD, id, "present").then().statusCode(200);
        kinds(LEADER, id, "TO_DECIDE");

        api.move(LEADER, id, "reject").then().statusCode(422);
        api.as(OFFICER).get("notices?limit=100").then().statusCode(200).body("items.findAll { it.project == '" + id + "' }.kind", not(hasItem("REJECTED")));
        api.move(LEADER, id, "reject", "comment", "Chưa có đầu ra ổn định").then().statusCode(200);
        kinds(OFFICER, id, "REJECTED");
        MimeMessage rejected = arrived("lợn nái bị từ chối, Trần Phú” bị từ chối");
        assertThat(rejected.getAllRecipients()[0].toString()).isEqualTo(OFFICER + "@backan.example");
        assertThat(rejected.getContent().toString()).as("reasons are read in the dossier").doesNotContain("đầu ra ổn định");
    }

    @Test
    void theMailServerIsAwayAndNobodyNotices() {
        mail.stop();
        try {
            String id = api.draft(OFFICER, body("lợn nái không thư"));
            api.move(OFFICER, id, "submit").then().statusCode(200);
            kinds(APPRAISER, id, "TO_RECEIVE");
            api.move(APPRAISER, id, "return", "reasons", List.of(Map.of("text", "Thiếu biên bản họp"))).then().statusCode(200);
            kinds(OFFICER, id, "RETURNED");
        } finally {
            mail.start();
        }
    }

    @Test
    void opinionsAndPowersAreToldAndReadByTheirReaderOnly() {
        String id = api.draft(OFFICER, body("lợn nái xin ý kiến có báo"));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move(APPRAISER, id, "accept").then().statusCode(200);
        String specialist = "thamdinh.nnptnt";
        String request = api.as(APPRAISER).body(Map.of("username", specialist, "question", "Giá có phù hợp không?")).post("projects/" + id + "/opinions")
                .then().statusCode(201).extract().path("id");
        String notice = kinds(specialist, id, "OPINION_ASKED");
        api.as(specialist).get("notices?limit=5").then().body("items[0].dueOn", containsString("2024-06-10")).body("items[0].path",
                containsString("/appraisal/opinions.xhtml?id=" + id));
        api.as(OFFICER).post("notices/" + notice + "/read").then().statusCode(404);
        api.as(specialist).post("notices/" + notice + "/read").then().statusCode(204);
        api.as(specialist).get("notices?unread=true&limit=100").then().statusCode(200).body("items.id", not(hasItem(notice)));
        api.as(specialist).body(Map.of("stance", "AGREES")).post("projects/" + id + "/opinions/" + request + "/answer").then().statusCode(200);
        kinds(APPRAISER, id, "OPINION_GIVEN");

        String power = api.as(LEADER).body(Map.of("to", DEPUTY, "validFrom", "2024-06-03", "validTo", "2024-06-30", "documentNo", "12/UQ-UBND"))
                .post("delegations").then().statusCode(201).extract().path("id");
        api.as(LEADER).delete("delegations/" + power).then().statusCode(204);
        api.as(DEPUTY).get("notices?limit=5").then().body("items.kind", hasItem("POWER_GIVEN")).body("items.kind", hasItem("POWER_REVOKED"))
                .body("items.find { it.kind == 'POWER_GIVEN' }.text", containsString("30/06/2024 theo văn bản số 12/UQ-UBND"));
    }

    @Test
    void pagesOfNoticesFollowEachOther() {
        for (int i = 0; i < 3; i++) {
            String id = api.draft(OFFICER, body("lợn nái lật trang " + i));
            api.move(OFFICER, id, "submit").then().statusCode(200);
        }
        List<String> one = new ArrayList<>();
        String after = "";
        do {
            var page = api.as(APPRAISER).queryParam("after", after).queryParam("limit", 2).get("notices").then().statusCode(200).extract().jsonPath();
            one.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null && one.size() < 200);
        assertThat(one).doesNotHaveDuplicates().isEqualTo(api.as(APPRAISER).get("notices?limit=200").then().extract().jsonPath().getList("items.id"));
        api.as("kiemtoan").get("notices").then().statusCode(200).body("items", empty());
        api.as(APPRAISER).get("notices?limit=200").then().body("items.text", everyItem(notNullValue()));
        api.as(APPRAISER).get("notices?after=zzz").then().statusCode(422);
    }

    /** The newest notice of this kind about the dossier. */
    private static String kinds(String who, String id, String kind) {
        var page = api.as(who).get("notices?limit=100").then().statusCode(200).extract().jsonPath();
        List<String> found = page.getList("items.findAll { it.project == '" + id + "' && it.kind == '" + kind + "' }.id");
        assertThat(found).as(kind + " for " + who).hasSize(1);
        return found.get(0);
    }

    private static MimeMessage arrived(String subject) throws Exception {
        for (;;) {
            MimeMessage[] all = mail.getReceivedMessages();
            for (MimeMessage one : all) {
                if (one.getSubject().contains(subject)) {
                    return one;
                }
            }
            assertThat(mail.waitForIncomingEmail(PATIENCE, all.length + 1)).as("a mail about: " + subject).isTrue();
        }
    }

    private static Map<String, Object> body(String product) {
        Map<String, Object> body = new HashMap<>(Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        body.put("product", product);
        body.put("name", "Liên kết nuôi " + product + ", Trần Phú");
        body.put("budget", List.of(Api.line(1, 10, 6_500_000, 52_000_000L, 13_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        return body;
    }
}
