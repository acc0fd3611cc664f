package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.PdfText;
import vn.sinhke.support.RunningApp;

/** Scenario 20 by the API: above the district's authority its leader raises the dossier to the province and can do nothing else with it. */
class RaisingApiIT {
    private static final String DISTRICT = "lanhdao.nari";
    private static final String PROVINCE = "phochutich.tinh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private Raised desk;
    private String id;

    @BeforeEach
    void aDossierAboveTheLimit() throws Exception {
        desk = new Raised(app);
        id = desk.id;
    }

    @AfterEach
    void leave() throws Exception {
        desk.close();
    }

    @Test
    void aboveTheLimitEveryOtherWayIsRefusedAndTheProvinceDecidesOnWhatIsRaised() throws Exception {
        String etag = api.etag(DISTRICT, id);
        api.as(DISTRICT).get("queue?limit=200").then().body("items.find { it.id == '" + id + "' }.task", equalTo("RAISE"));
        api.as(DISTRICT).get("projects/" + id + "/transitions").then().body("blockedBy.rule.flatten()", hasItem("within-authority")).body("name", hasItem("reject"));
        for (String name : List.of("approve", "reject", "sendBack")) {
            api.move(DISTRICT, id, name, "comment", "Xem lại").then().statusCode(422).body("violations.rule", contains("within-authority"))
                    .body("violations.article", contains("Phân cấp của tỉnh")).body("violations.limit", contains("3000000000")).body("violations.measured", contains("3000000001"));
            api.as(DISTRICT).body(Map.of("transition", name, "comment", "Xem lại", "projects", List.of(Map.of("id", id, "etag", etag)))).post("queue/decisions").then()
                    .statusCode(207).body("results.status", contains(422)).body("results[0].problem.violations.rule", contains("within-authority"));
        }
        api.as(DISTRICT).body(Map.of("projects", List.of(Map.of("id", id, "etag", etag)))).post("queue/batches").then().statusCode(207)
                .body("results.state", contains("REFUSED")).body("results[0].refusal", containsString("vượt mức cấp huyện được quyết định"));

        api.as(DISTRICT).body(Map.of()).post("projects/" + id + "/raisings").then().statusCode(428);
        api.as(DISTRICT).header("If-Match", "\"1000000\"").body(Map.of()).post("projects/" + id + "/raisings").then().statusCode(412);
        for (String other : List.of(PROVINCE, "canbo.nari", "kiemtoan")) {
            api.as(other).header("If-Match", etag).body(Map.of()).post("projects/" + id + "/raisings").then().statusCode(403);
        }
        for (String stranger : List.of("lanhdao.pacnam", "giamdoc.nnptnt", "quantri")) {
            api.as(stranger).header("If-Match", etag).body(Map.of()).post("projects/" + id + "/raisings").then().statusCode(404);
            api.as(stranger).get("projects/" + id + "/raisings").then().statusCode(404);
        }
        api.move(PROVINCE, id, "approve").then().statusCode(403);

        String raised = api.as(DISTRICT).header("If-Match", etag).body(Map.of("comment", "Đề nghị tỉnh xem xét")).post("projects/" + id + "/raisings").then().statusCode(201)
                .body("amount", equalTo(3_000_000_001L)).body("limit", equalTo(3_000_000_000L)).body("comment", equalTo("Đề nghị tỉnh xem xét")).extract().header("ETag");
        assertThat(raised).isNotEqualTo(etag);
        api.as(DISTRICT).header("If-Match", raised).body(Map.of()).post("projects/" + id + "/raisings").then().statusCode(422).body("violations.rule", contains("raise-once"));
        api.as("kiemtoan").get("projects/" + id + "/raisings").then().statusCode(200).body("items.by", contains(name(DISTRICT)));
        api.as(DISTRICT).get("projects/" + id).then().body("state", equalTo("PENDING_APPROVAL"));
        api.as(DISTRICT).get("projects/" + id + "/transitions").then().body("", empty());
        api.move(DISTRICT, id, "reject", "comment", "Không").then().statusCode(403);
        api.as(DISTRICT).get("queue?limit=200").then().body("items.id", not(hasItem(id)));
        api.as(DISTRICT).get("projects/" + id + "/history").then().body("items.action", hasItem("RAISE_TO_PROVINCE")).body("items.label", hasItem("Trình cấp tỉnh"));
        assertThat(desk.value("SELECT COUNT(*) FROM audit_entry WHERE action = 'RAISE_TO_PROVINCE' AND subject_id = '" + id + "'")).isEqualTo("1");
        assertThat(desk.value("SELECT COUNT(*) FROM notice n JOIN app_user u ON u.id = n.user_id WHERE n.kind = 'RAISED' AND u.username IN ('chutich.tinh', 'phochutich.tinh')"
                + " AND n.project_id = " + id)).isEqualTo("2");

        api.as(PROVINCE).get("queue?limit=200").then().body("items.find { it.id == '" + id + "' }.flags", hasItem("RAISED"));
        api.move(PROVINCE, id, "approve").then().statusCode(200).body("state", equalTo("APPROVED"));
        String paper = PdfText.of(api.as(PROVINCE).get("projects/" + id + "/documents/approval-decision.pdf").then().statusCode(200).extract().asByteArray());
        assertThat(paper).contains("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "Xét đề nghị của Ủy ban nhân dân huyện Na Rì và kết quả thẩm định",
                "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Chánh Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn, Chủ tịch Ủy ban nhân dân huyện Na Rì").doesNotContain("TM. ỦY BAN NHÂN DÂN");
    }

    @Test
    void twiceAtTheSameMomentRaisesOnce() throws Exception {
        String etag = api.etag(DISTRICT, id);
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(pool.submit(() -> {
                    together.await();
                    return api.as(DISTRICT).header("If-Match", etag).body(Map.of()).post("projects/" + id + "/raisings").statusCode();
                }));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsExactlyInAnyOrder(201, 412, 412, 412);
        } finally {
            pool.shutdownNow();
        }
        api.as(DISTRICT).get("projects/" + id + "/raisings").then().body("items", hasSize(1));
        assertThat(desk.value("SELECT COUNT(*) FROM history_entry WHERE action = 'RAISE_TO_PROVINCE' AND subject_type = 'Project' AND subject_id = " + id)).isEqualTo("1");
    }

    private String name(String username) {
        return api.as(username).get("me").then().extract().path("fullName");
    }
}
