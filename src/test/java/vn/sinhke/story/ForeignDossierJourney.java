package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Papers;
import vn.sinhke.support.RunningApp;

/** An officer of Chợ Mới guesses the address of a dossier of Na Rì: by page, postback, file and API; each leaves a line in the audit. */
class ForeignDossierJourney {
    private static final String OWNER = "canbo.nari";
    private static final String STRANGER = "canbo.chomoi";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void aGuessedAddressShowsNothingAndIsWrittenDown() throws SQLException {
        String foreign = api.draft(OWNER, Api.valueChain(api.households(OWNER, "02179", "POOR", 2)));
        String paper = api.as(OWNER).contentType("multipart/form-data").multiPart("kind", "APPLICATION").multiPart("file", "don.pdf", Papers.pdf())
                .post("projects/" + foreign + "/attachments").then().statusCode(201).extract().path("id");
        var body = Api.valueChain(api.households(STRANGER, "02107", "POOR", 2));
        body.put("site", java.util.Map.of("code", "02107", "asOf", "2024-05-01"));
        body.put("leadUnit", java.util.Map.of("kind", "COOPERATIVE", "name", "HTX Nông Hạ", "registrationNo", "4800654321", "representative", "Lý Thị Sim"));
        body.remove("linkageContracts");
        String own = api.draft(STRANGER, body);
        String seen = api.etag(OWNER, foreign);
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, STRANGER);
            for (String address : List.of("/project/detail.xhtml?id=" + foreign, "/project/form.xhtml?id=" + foreign,
                    "/project/detail.xhtml?tab=papers&id=" + foreign, "/project/paper?project=" + foreign + "&id=" + paper,
                    "/project/paper?view=small&project=" + foreign + "&id=" + paper,
                    "/project/document?project=" + foreign + "&kind=submission-letter&format=pdf")) {
                long before = refusals(foreign);
                Response answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(404);
                assertThat(page.content()).as(address).doesNotContain("HTX Trần Phú");
                assertThat(refusals(foreign)).as("audit of " + address).isGreaterThan(before);
            }
            postback(page, own, foreign);
            upload(page, foreign);
        } finally {
            page.context().close();
        }
        for (String path : List.of("projects/" + foreign, "projects/" + foreign + "/checks", "projects/" + foreign + "/attachments/" + paper,
                "projects/" + foreign + "/documents", "projects/" + foreign + "/documents/submission-letter.pdf")) {
            long before = refusals(foreign);
            api.as(STRANGER).get(path).then().statusCode(404);
            assertThat(refusals(foreign)).as("audit of " + path).isGreaterThan(before);
        }
        assertThat(api.etag(OWNER, foreign)).as("untouched").isEqualTo(seen);
    }

    /** The form of the own dossier is sent to the address of the foreign one: nothing of the foreign is shown or changed. */
    private void postback(Page page, String own, String foreign) {
        page.navigate("/project/form.xhtml?id=" + own);
        Object text = page.evaluate("foreign => { const form = document.querySelector('form#form'); const data = new URLSearchParams(new FormData(form));"
                + " data.append('actions:save', 'actions:save'); data.append('actions', 'actions');"
                + " return fetch('form.xhtml?id=' + foreign, {method: 'POST', body: data}).then(r => r.text()); }", foreign);
        assertThat(text.toString()).doesNotContain("HTX Trần Phú").doesNotContain("DA-2024-066-");
    }

    private void upload(Page page, String foreign) throws SQLException {
        long before = refusals(foreign);
        Object status = page.evaluate("id => { const f = new FormData(); f.append('project', id); f.append('kind', 'OTHER');"
                + " f.append('file', new File(['%PDF-1.4 %%EOF'], 'a.pdf'));"
                + " return fetch('paper/upload', {method: 'POST', body: f, headers: {'X-Sinhke-Page': 'papers'}}).then(r => r.status); }", foreign);
        assertThat(status).isEqualTo(404);
        assertThat(refusals(foreign)).isGreaterThan(before);
    }

    private long refusals(String dossier) throws SQLException {
        try (Connection database = app.database(); PreparedStatement statement = database.prepareStatement(
                "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND subject_id = ?")) {
            statement.setString(1, STRANGER);
            statement.setString(2, dossier);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
