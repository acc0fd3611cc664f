package vn.sinhke.project.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/** An officer fills the participants of a draft from an Excel list. */
class ParticipantImportJourney {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static byte[] list(List<String> codes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, "Mã hộ");
            sheet.value(0, 1, "Số con");
            for (int i = 0; i < codes.size(); i++) {
                sheet.value(i + 1, 0, codes.get(i));
                sheet.value(i + 1, 1, 2);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_list_is_shown_row_by_row_and_its_good_rows_join_the_draft() throws IOException {
        RunningApp app = RunningApp.shared();
        Api api = new Api(app);
        String id = api.as("canbo.nari").body(Map.of("type", "VALUE_CHAIN", "name", "Nuôi lợn nái theo danh sách", "component", "LIVELIHOOD_DIVERSIFICATION",
                        "product", "lợn nái sinh sản", "site", Map.of("code", "02179", "asOf", "2024-05-01"), "startDate", "2024-06-01", "months", 24,
                        "manager", "DEPARTMENT")).post("projects").then().statusCode(201).extract().path("id");
        List<String> households = api.households("canbo.nari", "02179", "POOR", 3);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, "canbo.nari");
            page.navigate("/project/form.xhtml?id=" + id);
            page.locator("#form\\:fromExcel").click();
            page.locator("#participantImport\\:file").setInputFiles(new FilePayload("Danh sách.xlsx", XLSX,
                    list(List.of(households.get(0), households.get(1), "HH-066-999999"))));
            page.locator("#participantImport\\:read").click();
            assertThat(page.locator("#participantImport\\:lines tbody tr")).hasCount(3);
            assertThat(page.locator("#participantImport\\:lines")).containsText("A4: không có hộ này trong sổ của địa bàn");
            assertThat(page.locator("body")).not().containsText("???");
            Browser.picture(page, "participants-import");
            page.locator("#participantImport\\:add").click();
            assertThat(page.locator("#participants")).containsText(households.get(0));
            assertThat(page.locator("#participants")).containsText(households.get(1));
            page.locator("#actions\\:save").click();
            assertThat(page.locator(".sk-toast").first()).isVisible();
        } finally {
            page.context().close();
        }
        api.as("canbo.nari").get("projects/" + id).then().statusCode(200).body("participants.size()", org.hamcrest.Matchers.equalTo(2));
    }
}
