package vn.sinhke.household.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.support.Api;
import vn.sinhke.support.ReviewFile;
import vn.sinhke.support.RunningApp;
import vn.sinhke.support.Zips;

/** Files of the yearly review through the REST API of the deployed application. */
class ImportApiIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    /** Numbers of households that no other test uses. */
    private static int fresh(int count) {
        return NEXT.getAndAdd(count);
    }

    private ValidatableResponse send(String username, byte[] file, String mode) {
        return raw(username).queryParam("mode", mode).queryParam("fileName", "Rà soát.xlsx").body(file).post("households/imports").then();
    }

    private RequestSpecification raw(String username) {
        return given().spec(api.as(username)).contentType(XLSX);
    }

    /** The job when nobody works on it any more. */
    private JsonPath settled(String username, String id) {
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (true) {
            JsonPath job = api.as(username).get("households/imports/" + id).then().statusCode(200).extract().jsonPath();
            if (!job.getString("state").endsWith("ING")) {
                return job;
            }
            assertThat(System.nanoTime()).as("the job ends").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private JsonPath imported(String username, byte[] file, String mode) {
        return settled(username, send(username, file, mode).statusCode(202).header("Location", containsString("/api/v1/households/imports/"))
                .extract().path("id"));
    }

    private long count(String query) throws SQLException {
        try (Connection connection = app.database(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private long households(int from, int to) throws SQLException {
        return count("SELECT COUNT(*) FROM household WHERE head_identity BETWEEN '0069%08d' AND '0069%08d'".formatted(from, to));
    }

    /** Scenario 35. */
    @Test
    void five_thousand_rows_with_three_bad_ones_are_reported_by_row_and_never_doubled() throws SQLException {
        int first = fresh(5000);
        ReviewFile file = new ReviewFile().newcomers(first, first + 4996)
                .row(ReviewFile.newcomer(first + 4997), ReviewColumn.DECISION_DATE, "31/02/2024")
                .row(ReviewFile.newcomer(first + 4998), ReviewColumn.INCOME, -5, ReviewColumn.MEMBERS, 0)
                .row(ReviewFile.newcomer(first + 4999), ReviewColumn.COMMUNE, "01927");
        JsonPath job = imported("canbo.nari", file.bytes(), "GOOD_ROWS");
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("accepted")).isEqualTo(4997);
        assertThat(job.getInt("created")).isEqualTo(4997);
        assertThat(job.getInt("progress.done")).isEqualTo(5000);
        assertThat(job.getInt("progress.total")).isEqualTo(5000);
        assertThat(job.getList("refused.row")).isEqualTo(java.util.List.of(4999, 5000, 5001));
        assertThat(job.getString("refused[0].sheet")).isEqualTo("Rà soát");
        assertThat(job.getString("refused[0].reasons[0].cell")).isEqualTo(file.cell(ReviewColumn.DECISION_DATE, 4998));
        assertThat(job.getString("refused[0].reasons[0].column")).isEqualTo("Ngày quyết định");
        assertThat(job.getString("refused[0].reasons[0].reason")).contains("31/02/2024").contains("không phải là ngày");
        assertThat(job.getList("refused[1].reasons.cell"))
                .isEqualTo(java.util.List.of(file.cell(ReviewColumn.MEMBERS, 4999), file.cell(ReviewColumn.INCOME, 4999)));
        assertThat(job.getString("refused[2].reasons[0].reason")).contains("không thuộc địa bàn của bạn");
        assertThat(households(first, first + 4999)).isEqualTo(4997);

        JsonPath again = imported("canbo.nari", file.bytes(), "GOOD_ROWS");
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(4997);
        assertThat(again.getInt("refusedRows")).isEqualTo(3);
        assertThat(households(first, first + 4999)).isEqualTo(4997);
        assertThat(count("SELECT COUNT(*) FROM household_review r JOIN household h ON h.id = r.household_id"
                + " WHERE h.head_identity BETWEEN '0069%08d' AND '0069%08d'".formatted(first, first + 4999))).isEqualTo(4997);
        assertThat(count("SELECT COUNT(*) - COUNT(DISTINCT code) FROM household")).isZero();
    }

    @Test
    void all_or_nothing_writes_nothing_when_one_row_is_bad_and_everything_when_none_is() throws SQLException {
        int first = fresh(2500);
        ReviewFile bad = new ReviewFile().newcomers(first, first + 1500)
                .row(ReviewFile.newcomer(first + 1501), ReviewColumn.HEAD, null).newcomers(first + 1502, first + 2499);
        JsonPath job = imported("canbo.nari", bad.bytes(), "ALL_OR_NOTHING");
        assertThat(job.getString("state")).isEqualTo("REJECTED");
        assertThat(job.getInt("refusedRows")).isEqualTo(1);
        assertThat(job.getString("refused[0].reasons[0].cell")).isEqualTo(bad.cell(ReviewColumn.HEAD, 1502));
        assertThat(households(first, first + 2499)).isZero();

        JsonPath good = imported("canbo.nari", new ReviewFile().newcomers(first, first + 2499).bytes(), "ALL_OR_NOTHING");
        assertThat(good.getString("state")).isEqualTo("DONE");
        assertThat(good.getInt("created")).isEqualTo(2500);
        assertThat(households(first, first + 2499)).isEqualTo(2500);
    }

    @Test
    void a_rejected_file_can_be_taken_up_by_its_good_rows_afterwards() throws SQLException {
        int first = fresh(3);
        byte[] file = new ReviewFile().newcomers(first, first + 1).row(ReviewFile.newcomer(first + 2), ReviewColumn.VILLAGE, null).bytes();
        JsonPath rejected = imported("canbo.nari", file, "ALL_OR_NOTHING");
        String id = rejected.getString("id");
        assertThat(rejected.getString("state")).isEqualTo("REJECTED");
        api.as("canbo.nari").body(Map.of("mode", "GOOD_ROWS")).post("households/imports/" + id + "/runs").then().statusCode(202);
        JsonPath done = settled("canbo.nari", id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(done.getList("refused")).hasSize(1);
        api.as("canbo.nari").body(Map.of("mode", "GOOD_ROWS")).post("households/imports/" + id + "/runs").then().statusCode(409);
        assertThat(households(first, first + 2)).isEqualTo(2);
    }

    @Test
    void a_check_writes_nothing_and_says_what_would_be_written() throws SQLException {
        int first = fresh(2);
        JsonPath job = imported("xa.tranphu", new ReviewFile().newcomers(first, first + 1).bytes(), "CHECK");
        assertThat(job.getString("state")).isEqualTo("CHECKED");
        assertThat(job.getInt("created")).isEqualTo(2);
        assertThat(households(first, first + 1)).isZero();
        api.as("xa.tranphu").body(Map.of("mode", "nonsense")).post("households/imports/" + job.getString("id") + "/runs").then().statusCode(422);
        api.as("xa.tranphu").body(Map.of("mode", "ALL_OR_NOTHING")).post("households/imports/" + job.getString("id") + "/runs").then()
                .statusCode(202);
        assertThat(settled("xa.tranphu", job.getString("id")).getString("state")).isEqualTo("DONE");
        assertThat(households(first, first + 1)).isEqualTo(2);
    }

    @Test
    void a_household_of_an_import_is_in_the_register_like_any_other() {
        int number = fresh(1);
        imported("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(number), ReviewColumn.HEAD, "Hoàng Thị Lạc Đường").bytes(), "GOOD_ROWS");
        api.as("canbo.nari").queryParam("q", "hoang thi lac duong").get("households").then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].code", startsWith("HH-066-")).body("items[0].class", equalTo("POOR"))
                .body("items[0].unit", equalTo("02179"));
    }

    @Test
    void the_same_key_answers_the_same_job() {
        byte[] file = new ReviewFile().row(ReviewFile.newcomer(fresh(1))).bytes();
        String key = "import-" + fresh(1);
        String id = raw("canbo.nari").header("Idempotency-Key", key).body(file).post("households/imports").then().statusCode(202).extract().path("id");
        raw("canbo.nari").header("Idempotency-Key", key).body(file).post("households/imports").then().statusCode(202).body("id", equalTo(id));
        raw("canbo.nari").header("Idempotency-Key", key).body(new ReviewFile().row(ReviewFile.newcomer(fresh(1))).bytes())
                .post("households/imports").then().statusCode(422);
        assertThat(settled("canbo.nari", id).getInt("created")).isEqualTo(1);
    }

    @Test
    void a_form_is_as_good_as_the_bare_file() {
        byte[] file = new ReviewFile().row(ReviewFile.newcomer(fresh(1))).bytes();
        String id = given().spec(api.as("canbo.nari")).contentType(ContentType.MULTIPART).multiPart("file", "Tệp của tôi.xlsx", file, XLSX)
                .post("households/imports").then().statusCode(202).extract().path("id");
        assertThat(settled("canbo.nari", id).getInt("created")).isEqualTo(1);
        given().spec(api.as("canbo.nari")).contentType(ContentType.MULTIPART).multiPart("other", "x").post("households/imports").then()
                .statusCode(422).body("violations[0].field", equalTo("file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanhdao.nari", "thamdinh.ldtbxh", "giamdoc.ldtbxh", "chutich.tinh", "ketoan.nari", "vanthu.tinh", "giamsat.tranphu",
        "kiemtoan", "quantri"})
    void who_keeps_no_register_is_refused_and_that_is_noted(String username) throws SQLException {
        String line = "SELECT COUNT(*) FROM audit_entry WHERE actor = '" + username + "' AND action = 'REFUSED UPLOAD_IMPORT'";
        long before = count(line);
        send(username, new ReviewFile().row(ReviewFile.newcomer(1)).bytes(), "GOOD_ROWS").statusCode(403);
        assertThat(count(line)).isEqualTo(before + 1);
    }

    @Test
    void a_job_is_known_to_its_sender_and_to_auditors_only() throws SQLException {
        JsonPath job = imported("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(fresh(1))).bytes(), "CHECK");
        String path = "households/imports/" + job.getString("id");
        given().baseUri(app.base().resolve("api/v1/").toString()).get(path).then().statusCode(401);
        String line = "SELECT COUNT(*) FROM audit_entry WHERE actor = 'canbo2.nari' AND action = 'REFUSED VIEW' AND subject_type = 'ImportJob'";
        long before = count(line);
        api.as("canbo2.nari").get(path).then().statusCode(404);
        assertThat(count(line)).isEqualTo(before + 1);
        api.as("canbo2.nari").get(path + "/marked.xlsx").then().statusCode(404);
        api.as("canbo2.nari").body(Map.of("mode", "GOOD_ROWS")).post(path + "/runs").then().statusCode(404);
        api.as("kiemtoan").get(path).then().statusCode(200).body("state", equalTo("CHECKED"));
        api.as("kiemtoan").body(Map.of("mode", "GOOD_ROWS")).post(path + "/runs").then().statusCode(404);
        api.as("canbo2.nari").get("households/imports").then().statusCode(200).body("items.id", not(hasItem(job.getString("id"))));
        api.as("canbo.nari").get("households/imports").then().statusCode(200).body("items.id", hasItem(job.getString("id")));
        api.as("canbo.nari").get("households/imports/999999999").then().statusCode(404);
        api.as("canbo.nari").get("households/imports/x").then().statusCode(404);
    }

    @Test
    void hostile_files_get_one_clear_refusal_and_leave_nothing() throws Exception {
        byte[] sound = new ReviewFile().row(ReviewFile.newcomer(1)).bytes();
        long jobs = count("SELECT COUNT(*) FROM import_job");
        Map<String, byte[]> hostile = Map.of(
                "sheet-bomb", Zips.with(sound, "xl/worksheets/sheet1.xml", ("<w>" + " ".repeat(80_000_000) + "</w>").getBytes(StandardCharsets.UTF_8)),
                "sheet-entities", Zips.with(sound, "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>".getBytes(StandardCharsets.UTF_8)),
                "sheet-macro", Zips.with(sound, "xl/vbaProject.bin", new byte[10]),
                "sheet-external", Zips.with(sound, "xl/externalLinks/externalLink1.xml", "<l/>".getBytes(StandardCharsets.UTF_8)),
                "sheet-damaged", Arrays.copyOf(sound, sound.length / 2),
                "sheet-encrypted", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                "sheet-type", "not a workbook".getBytes(StandardCharsets.UTF_8),
                "sheet-size", new byte[0]);
        for (Map.Entry<String, byte[]> one : hostile.entrySet()) {
            send("canbo.nari", one.getValue(), "GOOD_ROWS").statusCode(422).contentType("application/problem+json")
                    .body("violations.rule", contains(one.getKey())).body("violations.message", everyItem(not(startsWith("???"))));
        }
        send("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(1)).without(ReviewColumn.INCOME).bytes(), "GOOD_ROWS").statusCode(422)
                .body("violations", hasSize(1)).body("violations[0].message", containsString("Thu nhập bình quân"));
        send("canbo.nari", sound, "SOMETIMES").statusCode(422).body("violations[0].field", equalTo("mode"));
        assertThat(count("SELECT COUNT(*) FROM import_job")).isEqualTo(jobs);
        try (var left = Files.list(app.data().resolve("imports"))) {
            assertThat(left.map(Path::toString).filter(name -> name.endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void a_body_that_is_too_large_is_not_read_to_its_end() {
        byte[] large = new byte[21 * 1024 * 1024];
        send("canbo.nari", large, "GOOD_ROWS").statusCode(413);
    }

    @Test
    void a_formula_in_a_cell_is_refused_at_its_place() {
        int number = fresh(1);
        ReviewFile file = new ReviewFile().row(ReviewFile.newcomer(number), ReviewColumn.INCOME, new ReviewFile.Formula("SUM(A1:A2)"));
        JsonPath job = imported("canbo.nari", file.bytes(), "GOOD_ROWS");
        assertThat(job.getString("refused[0].reasons[0].cell")).isEqualTo(file.cell(ReviewColumn.INCOME, 1));
        assertThat(job.getString("refused[0].reasons[0].reason")).contains("công thức");
    }

    @Test
    void the_marked_copy_tells_the_reasons_in_the_readers_language_and_reads_back() {
        int first = fresh(2);
        ReviewFile file = new ReviewFile().row(ReviewFile.newcomer(first)).row(ReviewFile.newcomer(first + 1), ReviewColumn.MEMBERS, 99);
        String id = imported("canbo.nari", file.bytes(), "GOOD_ROWS").getString("id");
        byte[] copy = api.as("canbo.nari").header("Accept-Language", "en").get("households/imports/" + id + "/marked.xlsx").then().statusCode(200)
                .contentType(XLSX).header("Content-Disposition", startsWith("attachment")).extract().asByteArray();
        String sheet = Zips.text(copy, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("F3 (Members): Must be from 1 to 50").contains("Reason for refusal");
        JsonPath again = imported("canbo.nari", copy, "GOOD_ROWS");
        assertThat(again.getInt("unchanged")).as("a column more does no harm").isEqualTo(1);
        assertThat(again.getInt("refusedRows")).isEqualTo(1);
    }

    @Test
    void the_template_holds_the_communes_of_whoever_asks_and_is_an_empty_import() {
        byte[] template = api.as("canbo.nari").get("households/imports/template.xlsx").then().statusCode(200).contentType(XLSX)
                .extract().asByteArray();
        String strings = Zips.text(template, "xl/sharedStrings.xml");
        assertThat(strings).contains("02179 Xã Trần Phú").contains("Hộ mới thoát nghèo").doesNotContain("???").doesNotContain("01894");
        JsonPath job = imported("canbo.nari", template, "GOOD_ROWS");
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("progress.done")).isZero();
    }

    @Test
    void what_a_decision_recognised_is_not_rewritten() throws SQLException {
        int number = fresh(1);
        imported("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(number)).bytes(), "GOOD_ROWS");
        ReviewFile other = new ReviewFile().row(ReviewFile.newcomer(number), ReviewColumn.INCOME, 1_100_000, ReviewColumn.NUTRITION, "Có");
        JsonPath job = imported("canbo.nari", other.bytes(), "GOOD_ROWS");
        assertThat(job.getList("refused[0].reasons.cell")).isEqualTo(java.util.List.of(other.cell(ReviewColumn.INCOME, 1),
                other.cell(ReviewColumn.NUTRITION, 1)));
        assertThat(count("SELECT income_per_person FROM household_review r JOIN household h ON h.id = r.household_id"
                + " WHERE h.head_identity = '0069%08d'".formatted(number))).isEqualTo(1_200_000);
        JsonPath later = imported("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(number), ReviewColumn.EFFECTIVE_FROM,
                LocalDate.of(2024, 6, 2), ReviewColumn.MEMBERS, 5).bytes(), "GOOD_ROWS");
        assertThat(later.getInt("added")).isEqualTo(1);
        JsonPath earlier = imported("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(number), ReviewColumn.EFFECTIVE_FROM,
                LocalDate.of(2024, 5, 31)).bytes(), "GOOD_ROWS");
        assertThat(earlier.getString("refused[0].reasons[0].reason")).contains("vào sổ ngày 01/06/2024");
    }

    @Test
    void every_job_leaves_its_lines_in_the_log() throws SQLException {
        JsonPath job = imported("canbo.nari", new ReviewFile().row(ReviewFile.newcomer(fresh(1))).bytes(), "ALL_OR_NOTHING");
        for (String action : java.util.List.of("UPLOAD_IMPORT", "APPLY_IMPORT", "IMPORT_DONE")) {
            assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE actor = 'canbo.nari' AND action = '" + action
                    + "' AND subject_type = 'ImportJob' AND subject_id = '" + job.getString("id") + "'")).as(action).isEqualTo(1);
        }
        assertThat(count("SELECT COUNT(*) FROM history_entry WHERE subject_type = 'ImportJob' AND subject_id = " + job.getString("id"))).isEqualTo(2);
        assertThat(job.getString("finishedAt")).isNotNull();
        api.as("kiemtoan").get("audit/verification").then().statusCode(200);
    }
}
