package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.CountedSelects;
import vn.sinhke.support.RunningApp;

/** A dossier's page is opened by at most six statements beside those that the session asks, in every state and at every tab; the server counts. */
class OpenedStatementsIT {
    /** Asked by the page beside the session: the aim of six leaves one for it. */
    private static final int MOST = 5;
    private static final String WITH_PARTS = "EXISTS (SELECT 1 FROM council c JOIN council_seat s ON s.council_id = c.id WHERE c.project_id = project.id)";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private Page page;

    @AfterEach
    void leave() {
        if (page != null) {
            page.context().close();
        }
    }

    @ParameterizedTest
    @CsvSource({"chutich.tinh", "kiemtoan", "canbo.nari"})
    void everyTabOfEveryState(String who) throws SQLException {
        page = Browser.running().desktop(app.base());
        Browser.signIn(page, who);
        List<String> tooMany = new ArrayList<>();
        int session = selects("project/detail.xhtml?id=none", 404, 1);
        int opened = 0;
        for (String state : column("SELECT DISTINCT state FROM project ORDER BY state")) {
            String seen = column("SELECT id FROM project WHERE state = '" + state + "' ORDER BY " + WITH_PARTS + " DESC, id").stream().limit(40)
                    .filter(id -> api.as(who).get("projects/" + id).statusCode() == 200).findFirst().orElse(null);
            if (seen == null) {
                continue;
            }
            opened++;
            for (String tab : List.of("overview", "households", "budget", "checks", "appraisal", "money", "delivery", "outcome", "papers", "history")) {
                int asked = selects("project/detail.xhtml?id=" + seen + "&tab=" + tab, 200, session + MOST) - session;
                if (asked > MOST) {
                    tooMany.add(state + " " + seen + " " + tab + ": " + asked);
                }
            }
        }
        assertThat(opened).as("states seen by %s", who).isGreaterThanOrEqualTo(5);
        assertThat(tooMany).as("more than %s statements for %s beside %s of the session", MOST, who, session).isEmpty();
    }

    private int selects(String path, int status, int enough) throws SQLException {
        return (int) CountedSelects.fewest(app, enough,
                () -> assertThat(page.request().get(app.base().resolve(path).toString()).status()).as(path).isEqualTo(status));
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = app.database(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        }
    }
}
