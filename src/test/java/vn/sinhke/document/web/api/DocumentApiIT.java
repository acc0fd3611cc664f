package vn.sinhke.document.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.PdfText;
import vn.sinhke.support.RunningApp;

/** The papers of a dossier on its way, as PDF and Word, against the data that went in. */
class DocumentApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";

    private final Api api = new Api(RunningApp.shared());
    private String id;
    private String name;
    private List<String> households;

    @Test
    void eachPaperIsThereFromItsStepOnAndSaysWhatTheDataSay() throws IOException {
        begin(Normalizer.normalize("Nuôi lợn nái sinh sản, Đắk Ỷ Ưỡn " + System.nanoTime(), Normalizer.Form.NFC), "lợn nái " + System.nanoTime());
        listed();
        refused("council-minutes", "pdf");
        refused("approval-decision", "docx");
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        council();
        refused("appraisal-report", "pdf");
        go(CHAIR, "conclude", "outcome", "PASS");
        listed("council-minutes", "appraisal-report", "submission-letter");
        both("council-minutes", "BIÊN BẢN", "/BB-HĐTĐ", "Bắc Kạn, ngày 03 tháng 6 năm 2024", "Có mặt 3/3 thành viên", "Bế Thu Hà", "Lý Văn Sơn",
                "Đề nghị phê duyệt: 3/3 phiếu", "Điểm bình quân: 86/100", "15/QĐ-SLĐTBXH", "THƯ KÝ", "CHỦ TRÌ");
        both("appraisal-report", "BÁO CÁO", "/BC-HĐTĐ", "TM. HỘI ĐỒNG THẨM ĐỊNH", "CHỦ TỊCH HỘI ĐỒNG", "80%", "Bế Thu Hà",
                "Kiến nghị trình cấp có thẩm quyền phê duyệt");
        refused("approval-decision", "pdf");
        go(HEAD, "present");
        both("submission-letter", "TỜ TRÌNH", "UBND TỈNH BẮC KẠN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "/TTr-SLĐTBXH", "GIÁM ĐỐC", "Hoàng Đình Lực",
                "280.000.000 đồng", "Hai trăm tám mươi triệu đồng", "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn");
        String draft = pdf("approval-decision");
        assertThat(draft).contains("Số: /QĐ-UBND", "Bắc Kạn, ngày tháng năm 2024").doesNotContain("Trần Quang Hòa");
        go("phochutich.tinh", "approve");
        both("approval-decision", "QUYẾT ĐỊNH", "/QĐ-UBND", "Bắc Kạn, ngày 03 tháng 6 năm 2024", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "KT. CHỦ TỊCH",
                "PHÓ CHỦ TỊCH", "Phạm Thị Thanh Tâm", "xã Trần Phú, huyện Na Rì, tỉnh Bắc Kạn", "Hai trăm tám mươi triệu đồng", "224.000.000",
                "PHỤ LỤC", "DANH SÁCH HỘ THAM GIA DỰ ÁN", households.get(0), households.get(11), "Hộ nghèo", "Nơi nhận:", "- Lưu: VT, HSDA.");
        both("contract", "HỢP ĐỒNG", "/HĐ-SLĐTBXH", "Hôm nay, ngày tháng năm 2024", "Bên B: HTX Trần Phú, mã số 4800123456, người đại diện: Hoàng Văn Thắng; đơn vị chủ trì liên kết.",
                "Hai trăm tám mươi triệu đồng", "Hai trăm hai mươi tư triệu đồng", "bằng 80% tổng kinh phí", "HTX Trần Phú mua 20.000 kg lợn thịt, giá không thấp hơn 55.000 đồng/kg",
                "mỗi hộ thụ hưởng chuyển giao 2 lợn hậu bị", "ĐẠI DIỆN BÊN A", "ĐẠI DIỆN BÊN B", households.get(0));
        JsonPath contract = issued(HEAD, Map.of("kind", "contract"));
        both("contract", "Số: " + contract.getString("number"), "Hôm nay, ngày 03 tháng 6 năm 2024", "ĐẠI DIỆN BÊN A GIÁM ĐỐC", "Hoàng Đình Lực");
        listed("council-minutes", "appraisal-report", "submission-letter", "approval-decision", "contract");
    }

    @Test
    void aNameTypedInPiecesComesOutComposed() throws IOException {
        String composed = Normalizer.normalize("Trồng dẻ ván, gừng Bộc Bố Ơ Ư Ễ " + System.nanoTime(), Normalizer.Form.NFC);
        begin(Normalizer.normalize(composed, Normalizer.Form.NFD), "dẻ " + System.nanoTime());
        name = composed;
        go(OFFICER, "submit");
        refused("return-notice", "pdf");
        go(APPRAISER, "return", "comment", "Bổ sung một lần", "reasons", List.of(Map.of("field", "budget", "text", "Đơn giá chưa có báo giá")));
        both("return-notice", "V/v hoàn thiện hồ sơ dự án", "/SLĐTBXH", "Kính gửi: Ủy ban nhân dân huyện Na Rì", "Đơn giá chưa có báo giá", "Bổ sung một lần",
                "GIÁM ĐỐC", "- Lưu: VT, HSDA.");
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        council();
        go(CHAIR, "conclude", "outcome", "PASS");
        both("appraisal-report", composed);
        listed("return-notice", "council-minutes", "appraisal-report", "submission-letter");
    }

    @Test
    void aCommunitysContractIsWithItsRepresentative() throws IOException {
        households = api.households(OFFICER, "02179", "POOR", 12);
        Map<String, Object> body = new HashMap<>(Api.community(households));
        body.put("manager", "DEPARTMENT");
        body.put("product", "lợn cộng đồng " + System.nanoTime());
        name = (String) body.get("name");
        id = api.draft(OFFICER, body);
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        council();
        go(CHAIR, "conclude", "outcome", "PASS");
        go(HEAD, "present");
        refused("contract", "pdf");
        go("chutich.tinh", "approve");
        both("contract", "HỢP ĐỒNG", "Bên B: Tổ hợp tác nuôi lợn, người đại diện: Nông Thị Liễu; tổ nhóm cộng đồng thực hiện, được Ủy ban nhân dân xã Trần Phú xác nhận.",
                "Bên A tạm ứng, thanh toán cho người đại diện của Bên B", "ĐẠI DIỆN BÊN A GIÁM ĐỐC", "ĐẠI DIỆN BÊN B", "Nông Thị Liễu");
        assertThat(pdf("contract")).doesNotContain("Bao tiêu").contains("Điều 6. Quay vòng hỗ trợ:", "Điều 9. Hợp đồng có hiệu lực");
    }

    /** A district decides on its own community project: its papers are the district's, those of its group the group's. */
    @Test
    void theDistrictsPapersNameItsCommitteeAndItsGroup() throws IOException {
        households = api.households(OFFICER, "02179", "POOR", 12);
        Map<String, Object> body = new HashMap<>(Api.community(households));
        body.put("product", "lợn huyện " + System.nanoTime());
        name = (String) body.get("name");
        id = api.draft(OFFICER, body);
        go(OFFICER, "submit");
        go("canbo2.nari", "accept");
        api.appraise("lanhdao.nari", id, "canbo2.nari", "ketoan.nari", "xa.tranphu");
        go("canbo2.nari", "conclude", "outcome", "PASS");
        both("council-minutes", "UBND HUYỆN NA RÌ TỔ THẨM ĐỊNH", "/BB-TTĐ", "Na Rì, ngày 03 tháng 6 năm 2024", "tại UBND huyện Na Rì, Tổ thẩm định", "THƯ KÝ", "CHỦ TRÌ");
        both("appraisal-report", "UBND HUYỆN NA RÌ TỔ THẨM ĐỊNH", "/BC-TTĐ", "Kính gửi: Ủy ban nhân dân huyện Na Rì", "TM. TỔ THẨM ĐỊNH TỔ TRƯỞNG");
        go("ketoan.nari", "present");
        both("submission-letter", "TỜ TRÌNH", "UBND HUYỆN NA RÌ TỔ THẨM ĐỊNH", "/TTr-TTĐ", "Na Rì, ngày", "Kính gửi: Ủy ban nhân dân huyện Na Rì", "TM. TỔ THẨM ĐỊNH TỔ TRƯỞNG");
        go("lanhdao.nari", "approve");
        both("approval-decision", "QUYẾT ĐỊNH", "ỦY BAN NHÂN DÂN HUYỆN NA RÌ", "/QĐ-UBND", "Na Rì, ngày 03 tháng 6 năm 2024", "TM. ỦY BAN NHÂN DÂN",
                "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Na Rì", "Tổ hợp tác nuôi lợn", "DANH SÁCH HỘ THAM GIA DỰ ÁN");
        assertThat(pdf("approval-decision")).doesNotContain("UBND TỈNH BẮC KẠN").doesNotContain("SỞ LAO ĐỘNG");
    }

    /** The council asks for a supplement: its minutes can be had while the dossier is with its author, and everything else of the dossier too. */
    @Test
    void minutesOfASupplementAreThereWhileTheDossierIsBack() throws IOException {
        begin("Nuôi lợn bổ sung " + System.nanoTime(), "lợn bổ sung " + System.nanoTime());
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        council();
        Response written = api.as(SECRETARY).body(Map.of("form", "CIRCULATION", "heldOn", "2024-06-03", "discussion", "Ủy viên hỏi về đầu ra.", "conclusion", "SUPPLEMENT",
                "recommendation", "bổ sung hợp đồng bao tiêu", "attendance", Map.of(CHAIR, "BY_LETTER", SECRETARY, "BY_LETTER", APPRAISER, "BY_LETTER")))
                .put("projects/" + id + "/council/meeting");
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(200);
        for (String each : List.of(SECRETARY, CHAIR)) {
            api.as(each).header("If-Match", api.as(each).get("projects/" + id + "/council/meeting").header("ETag"))
                    .post("projects/" + id + "/council/meeting/signatures").then().statusCode(200);
        }
        go(CHAIR, "requestSupplement", "comment", "Bổ sung đầu ra", "reasons", List.of(Map.of("field", "budget", "text", "Chưa có báo giá")));
        listed("return-notice", "council-minutes");
        both("council-minutes", "Hôm nay, ngày 03 tháng 6 năm 2024, Hội đồng thẩm định", "lấy ý kiến thành viên bằng văn bản để thẩm định", "(gửi phiếu);", "Vắng mặt: không.",
                "Ủy viên hỏi về đầu ra.", "Hồ sơ được trả lại để bổ sung, hoàn thiện rồi thẩm định lại.", "Kiến nghị: bổ sung hợp đồng bao tiêu");
        assertThat(pdf("council-minutes")).doesNotContain("Dự án đạt thẩm định").doesNotContain("Dự án không đạt thẩm định");
    }

    @Test
    void sentencesWithAFieldThatNobodyKnowsAreRefusedWithTheirPlace() {
        Map<String, Object> wish = Map.of("kind", "contract", "text", "> Căn cứ {{canCu.phapLy}}\nBên A {{coQuan.tenn}} ký", "from", "2024-07-01");
        api.as(HEAD).body(wish).post("paper-templates").then().statusCode(403);
        api.as("quantri").body(wish).post("paper-templates").then().statusCode(422).body("violations.message", contains(
                "Dòng 1, cột 10: trường “canCu.phapLy” thay cho nhiều đoạn nên phải đứng một mình trên dòng.",
                "Dòng 2, cột 7: không có trường “coQuan.tenn”. Có phải “coQuan.ten”?"));
        api.as("quantri").body(Map.of("kind", "council-minutes", "text", "?(hoiDong.datt) Dự án đạt {{tien.tong}}", "from", "2024-07-01")).post("paper-templates").then()
                .statusCode(422).body("violations.message", contains("Dòng 1, cột 3: không có trường “hoiDong.datt”. Có phải “hoiDong.dat”?",
                        "Dòng 1, cột 27: không có trường “tien.tong”. Có phải “duAn.ten”?"));
        api.as(HEAD).get("paper-templates").then().statusCode(200).body("items.kind", hasItems("contract", "approval-decision", "submission-letter"))
                .body("items.find { it.kind == 'contract' }.fields", hasItems("duAn.ten", "benB.nhanTien"));
    }

    @Test
    void aPaperThatWentOutStaysAsItWentOut() throws Exception {
        begin("Nuôi lợn ban hành " + System.nanoTime(), "lợn ban hành " + System.nanoTime());
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        council();
        go(CHAIR, "conclude", "outcome", "PASS");
        go(HEAD, "present");
        notIssued(APPRAISER, "submission-letter", 403);
        notIssued(HEAD, "approval-decision", 403);
        notIssued("phochutich.tinh", "approval-decision", 409);
        notIssued("canbo.pacnam", "submission-letter", 404);
        notIssued(HEAD, "love-letter", 422);
        api.as(HEAD).body(Map.of("kind", "submission-letter", "replaces", "1", "reason", "Sai")).post("projects/" + id + "/documents/issued").then().statusCode(412);
        JsonPath letter = issued(HEAD, Map.of("kind", "submission-letter"));
        assertThat(letter.getString("number")).matches("\\d{2,}/TTr-SLĐTBXH");
        assertThat(letter.getString("signer")).isEqualTo("Hoàng Đình Lực");
        assertThat(letter.getString("capacity")).isEqualTo("GIÁM ĐỐC");
        assertThat(letter.getString("issuer")).isEqualTo("UBND TỈNH BẮC KẠN / SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI");
        assertThat(issued(HEAD, Map.of("kind", "submission-letter")).getString("id")).as("a double click").isEqualTo(letter.getString("id"));
        byte[] frozen = file("submission-letter", "pdf", "application/pdf");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen))).isEqualTo(letter.getString("pdfSha256"));
        assertThat(file("submission-letter", "pdf", "application/pdf")).isEqualTo(frozen);
        both("submission-letter", "Số: " + letter.getString("number"), "Bắc Kạn, ngày 03 tháng 6 năm 2024", "Hoàng Đình Lực");

        go("phochutich.tinh", "approve");
        Matcher own = Pattern.compile("Số: (\\d{2,}/QĐ-UBND)").matcher(pdf("approval-decision"));
        assertThat(own.find()).isTrue();
        JsonPath decision = issued("vanthu.tinh", Map.of("kind", "approval-decision"));
        assertThat(decision.getString("number")).as("the decision's own number, no second").isEqualTo(own.group(1));
        both("approval-decision", "Số: " + decision.getString("number"), "tại Tờ trình số " + letter.getString("number") + " ngày 03 tháng 6 năm 2024",
                "Phạm Thị Thanh Tâm", "(Kèm theo Quyết định số " + decision.getString("number") + " ngày 03 tháng 6 năm 2024 của Chủ tịch");

        Map<String, Object> wish = Map.of("kind", "approval-decision", "replaces", decision.getString("id"), "reason", "Sửa danh sách hộ");
        api.as("vanthu.tinh").body(wish).post("projects/" + id + "/documents/issued").then().statusCode(403);
        api.as("chutich.tinh").body(Map.of("kind", "approval-decision", "replaces", decision.getString("id"))).post("projects/" + id + "/documents/issued")
                .then().statusCode(422).body("violations.field", contains("reason"));
        JsonPath second = issued("chutich.tinh", wish);
        assertThat(second.getString("number")).isNotEqualTo(decision.getString("number"));
        assertThat(second.getInt("version")).isEqualTo(2);
        both("approval-decision", "Số: " + second.getString("number"), "Trần Quang Hòa", "Quyết định này thay thế Quyết định số "
                + decision.getString("number") + " ngày 03 tháng 6 năm 2024.");
        assertThat(pdf("contract")).as("the decision that counts").contains("Căn cứ Quyết định số " + second.getString("number")).doesNotContain(decision.getString("number"));
        api.as(OFFICER).get("projects/" + id + "/documents/issued").then().statusCode(200).body("items.number",
                contains(second.getString("number"), decision.getString("number"), letter.getString("number")));
        byte[] old = api.as(OFFICER).get("projects/" + id + "/documents/issued/" + decision.getString("id") + ".pdf").then().statusCode(200).extract().asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(old))).isEqualTo(decision.getString("pdfSha256"));
        api.as("canbo.pacnam").get("projects/" + id + "/documents/issued/" + decision.getString("id") + ".pdf").then().statusCode(404);
        api.as("canbo.pacnam").get("projects/" + id + "/documents/issued").then().statusCode(404);
        api.as(OFFICER).get("projects/" + id + "/documents/issued/999999.pdf").then().statusCode(404);
        api.as(OFFICER).get("projects/" + id + "/documents").then().body("items.find { it.kind == 'approval-decision' }.issued.number", equalTo(second.getString("number")))
                .body("items.find { it.kind == 'approval-decision' }.mayReplace", equalTo(false));
        api.as(OFFICER).get("projects/" + id + "/history").then().statusCode(200).body("items.label",
                hasItems("Ban hành văn bản", "Ban hành văn bản thay thế"));

        damage(second.getString("pdfSha256"));
        api.as(OFFICER).get("projects/" + id + "/documents/approval-decision.pdf").then().statusCode(410).contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:sinhke:problem:damaged"));
    }

    private void notIssued(String who, String kind, int status) {
        api.as(who).body(Map.of("kind", kind)).post("projects/" + id + "/documents/issued").then().statusCode(status);
    }

    private JsonPath issued(String who, Map<String, Object> wish) {
        Response answer = api.as(who).body(wish).post("projects/" + id + "/documents/issued");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private static void damage(String sha256) throws IOException {
        Path kept = RunningApp.shared().data().resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
        byte[] content = Files.readAllBytes(kept);
        content[content.length / 2]++;
        Files.write(kept, content);
    }

    @Test
    void aScoreSheetIsForItsMemberAlone() {
        begin("Nuôi ong " + System.nanoTime(), "ong " + System.nanoTime());
        go(OFFICER, "submit");
        go(APPRAISER, "accept");
        council();
        refused("appraisal-score-sheet", "pdf");
        api.as(CHAIR).get("projects/" + id + "/documents/appraisal-score-sheet.pdf").then().statusCode(200);
        api.as(HEAD).get("projects/" + id + "/documents/appraisal-score-sheet.pdf").then().statusCode(409);
    }

    @Test
    void aForeignDossierIsNotKnown() {
        begin("Nuôi dê " + System.nanoTime(), "dê " + System.nanoTime());
        for (String path : List.of("documents", "documents/submission-letter.pdf", "documents/approval-decision.docx")) {
            api.as("canbo.pacnam").get("projects/" + id + "/" + path).then().statusCode(404);
        }
    }

    @Test
    void whatIsNoKindOrFormatIsNotFound() {
        begin("Nuôi gà " + System.nanoTime(), "gà " + System.nanoTime());
        for (String file : List.of("love-letter.pdf", "submission-letter.odt", "submission-letter", "..%2Fx.pdf")) {
            api.as(OFFICER).get("projects/" + id + "/documents/" + file).then().statusCode(404);
        }
    }

    private void begin(String called, String product) {
        name = called;
        households = api.households(OFFICER, "02179", "POOR", 12);
        Map<String, Object> body = new HashMap<>(Api.valueChain(households));
        body.put("name", called);
        body.put("product", product);
        id = api.draft(OFFICER, body);
    }

    private void council() {
        api.appraise(HEAD, id, CHAIR, SECRETARY, APPRAISER);
    }

    private void go(String who, String move, Object... more) {
        Response answer = api.move(who, id, move, more);
        assertThat(answer.statusCode()).as(move + " " + answer.asString()).isEqualTo(200);
    }

    private void listed(String... kinds) {
        api.as(OFFICER).get("projects/" + id + "/documents").then().statusCode(200)
                .body("items.kind", kinds.length == 0 ? empty() : contains(kinds));
    }

    private void refused(String kind, String format) {
        api.as(OFFICER).get("projects/" + id + "/documents/" + kind + "." + format).then().statusCode(409)
                .contentType(startsWith("application/problem+json")).body("detail", containsString("trạng thái"));
    }

    /** Both formats hold the name of the project and these texts. */
    private void both(String kind, String... texts) throws IOException {
        assertThat(pdf(kind)).contains("“" + name + "”").contains(texts);
        assertThat(word(kind)).contains("“" + name + "”").contains(texts);
    }

    private String pdf(String kind) throws IOException {
        byte[] file = file(kind, "pdf", "application/pdf");
        return PdfText.of(file);
    }

    private String word(String kind) throws IOException {
        byte[] file = file(kind, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return word.getText().replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private byte[] file(String kind, String format, String mediaType) throws IOException {
        Response answer = api.as(OFFICER).get("projects/" + id + "/documents/" + kind + "." + format);
        answer.then().statusCode(200).contentType(mediaType);
        assertThat(URLDecoder.decode(answer.header("Content-Disposition"), StandardCharsets.UTF_8)).startsWith("attachment; filename*=UTF-8''")
                .contains(" DA-2024-").endsWith("." + format);
        byte[] file = answer.asByteArray();
        Path kept = Files.createDirectories(Path.of(System.getProperty("sinhke.target", "target"), "papers"));
        Files.write(kept.resolve(kind + "." + format), file);
        return file;
    }
}
