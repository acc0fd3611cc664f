package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.decision.persistence.DossierMarks;
import vn.sinhke.support.Api;
import vn.sinhke.support.Papers;
import vn.sinhke.support.RunningApp;

/** The marks by which the queue counts are right after every act on a dossier. */
class MarksApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String LEADER = "chutich.tinh";

    private final Api api = new Api(RunningApp.shared());
    private Connection database;
    private String id;

    @BeforeEach
    void open() throws SQLException {
        database = RunningApp.shared().database();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whatIsWrittenTakenOutReturnedAndConcludedIsMarked() throws SQLException {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "02179", "POOR", 3));
        body.put("budget", List.of(Api.line(1, 40, 6_500_000, 156_000_000L, 104_000_000L)));
        id = api.draft(OFFICER, body);
        marked(false, null);
        parts(OFFICER);
        String paper = attach(OFFICER);
        Object targets = body.put("targets", List.of());
        rewrite(body);
        marked(true, null);
        body.put("targets", targets);
        rewrite(body);
        marked(false, null);
        move(OFFICER, "submit", false);
        api.as(APPRAISER).delete("projects/" + id + "/attachments/" + paper).then().statusCode(204);
        marked(true, null);
        attach(APPRAISER);
        marked(false, null);

        move(APPRAISER, "accept", false);
        parts(OFFICER, APPRAISER);
        api.appraise(HEAD, id, CHAIR, SECRETARY, APPRAISER);
        marked(false, null);
        parts(OFFICER, APPRAISER, CHAIR, SECRETARY);
        api.move(CHAIR, id, "conclude", "outcome", "PASS").then().statusCode(200);
        marked(false, "86.00");
        move(HEAD, "present", false);
        api.move(LEADER, id, "sendBack", "comment", "Xem lại giá").then().statusCode(200);
        marked(false, "86.00");
        api.move(CHAIR, id, "requestSupplement", "reasons", List.of(Map.of("field", "budget", "text", "Bổ sung báo giá"))).then().statusCode(200);
        marked(current("return_count") + current("new_reasons") > 1, null);
        body.put("budget", List.of(Api.line(1, 40, 6_500_000, 208_000_000L, 52_000_000L)));
        rewrite(body);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        marked(true, null); // at the cap
        api.move(OFFICER, id, "withdraw").then().statusCode(200);
        marked(true, null);
    }

    /** A refusal is kept while somebody else has the dossier in hand: it changes nothing of it. */
    @Test
    void whatIsRefusedTouchesNoMark() throws SQLException {
        id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        String refusals = "SELECT COUNT(*) FROM audit_entry WHERE action = 'REFUSED READ' AND subject_type = 'Project' AND subject_id = '" + id + "'";
        database.setAutoCommit(false);
        number("SELECT id FROM project WHERE id = " + id + " FOR UPDATE");
        api.as("canbo.chomoi").get("projects/" + id).then().statusCode(404);
        database.commit();
        assertThat(number(refusals)).isEqualTo(1);
        marked(false, null);
    }

    private void move(String who, String name, boolean marked) throws SQLException {
        api.move(who, id, name).then().statusCode(200);
        marked(marked, null);
    }

    private void rewrite(Map<String, Object> body) {
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(body).put("projects/" + id).then().statusCode(200);
    }

    private String attach(String who) {
        return api.as(who).contentType("multipart/form-data").multiPart("kind", "CAPACITY_EVIDENCE").multiPart("file", "nang-luc.pdf", Papers.pdf())
                .post("projects/" + id + "/attachments").then().statusCode(201).extract().path("id");
    }

    /** @param average of the council; null where it does not matter */
    private void marked(boolean wanted, String average) throws SQLException {
        assertThat(number(DossierMarks.STALE + " AND p.id = " + id)).as("stale marks").isZero();
        assertThat(number(DossierMarks.STALE_PARTS + " AND p.project_id = " + id)).as("stale parts").isZero();
        assertThat(current("marked")).isEqualTo(wanted ? 1 : 0);
        if (average != null) {
            assertThat(number("SELECT COUNT(*) FROM project WHERE council_average = " + average + " AND id = " + id)).isEqualTo(1);
        }
    }

    /** Whoever wrote or appraised it and nobody else, so that it waits for none of them to be decided on. */
    private void parts(String... who) throws SQLException {
        String of = "SELECT COUNT(*) FROM dossier_part d JOIN app_user u ON u.id = d.user_id WHERE d.project_id = " + id;
        assertThat(number(of)).isEqualTo(who.length);
        assertThat(number(of + " AND u.username IN ('" + String.join("', '", who) + "')")).isEqualTo(who.length);
    }

    private long current(String column) throws SQLException {
        return number("SELECT " + column + " FROM project WHERE id = " + id);
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
