package vn.sinhke.story;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** A generated dossier of district Na Rì that waits for the district's leader with one đồng of State money more than a district decides on. */
final class Raised extends SetDesk {
    static final long LIMIT = 3_000_000_000L;

    final String id;
    private final String before;

    Raised(RunningApp app) throws SQLException {
        super(app);
        id = value("SELECT p.id FROM project p WHERE p.manager = 'DISTRICT' AND p.state IN ('APPRAISED_PASS', 'PENDING_APPROVAL') AND p.name NOT LIKE '%lợn nái%'"
                + " AND NOT EXISTS (SELECT 1 FROM raising o WHERE o.project_id = p.id)"
                + " AND EXISTS (SELECT 1 FROM council_result r WHERE r.project_id = p.id AND r.is_latest AND r.outcome = 'PASS') ORDER BY p.id DESC LIMIT 1");
        before = value("SELECT CONCAT('state_support = ', state_support, ', total_cost = ', total_cost) FROM project WHERE id = " + id);
        String nari = "(SELECT id FROM admin_unit WHERE code = '066' ORDER BY id LIMIT 1)";
        String tranPhu = "(SELECT id FROM admin_unit WHERE code = '02179' AND valid_to IS NOT NULL ORDER BY id LIMIT 1)";
        run("UPDATE project_site SET unit_id = " + tranPhu + " WHERE project_id = " + id);
        run("UPDATE project_cycle SET budget_year = 2024 WHERE project_id = " + id);
        for (String source : List.of("CENTRAL_BUDGET", "LOCAL_BUDGET")) {
            new Api(app).as("ketoan.nari").header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("source", source, "budgetYear", 2024,
                    "unit", Map.of("code", "066", "asOf", "2024-06-03"), "amount", 2_000_000_000L, "capital", "RECURRENT", "decisionNo", "903/QĐ-UBND",
                    "expires", "2024-12-31")).post("allocations").then().statusCode(201);
        }
        run("UPDATE project SET state = 'PENDING_APPROVAL', version = version + 1, owner_unit_id = " + nari + ", commune_id = " + tranPhu + ", district_id = " + nari
                + ", agency_id = (SELECT a.id FROM agency a WHERE a.admin_unit_id = " + nari + " AND a.kind = 'PEOPLES_COMMITTEE'), state_support = " + (LIMIT + 1) + ", total_cost = 4000000000, raised_to_province = FALSE,"
                + " due_on = '2024-06-12', clock_paused = FALSE WHERE id = " + id);
        mark();
    }

    /** What the test left undecided waits one step before, as the district's. */
    @Override
    void clear() throws SQLException {
        run("UPDATE project SET state = 'APPRAISED_PASS', raised_to_province = FALSE, " + before + " WHERE state = 'PENDING_APPROVAL' AND id = " + id);
    }
}
