package vn.sinhke.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.support.RunningApp;

/**
 * A leader's desk with as many dossiers as a test wants: generated ones of the demo that wait for the province's leader, in time,
 * with nothing that speaks against them. The others wait one step before.
 */
final class Waiting extends SetDesk {
    private static final String GENERATED = "p.manager = 'DEPARTMENT' AND p.state IN ('PENDING_APPROVAL', 'APPRAISED_PASS')"
            + " AND p.agency_id = (SELECT a.id FROM agency a WHERE a.code = 'SLDTBXH') AND p.name NOT LIKE '%lợn nái%' AND p.state_support * 100 <= (p.cap_percent - 1.5) * p.total_cost AND p.total_cost < 400000000"
            + " AND EXISTS (SELECT 1 FROM project_target t WHERE t.project_id = p.id)"
            + " AND EXISTS (SELECT 1 FROM council_result r WHERE r.project_id = p.id AND r.is_latest AND r.outcome = 'PASS' AND r.average >= 80)";

    private static final int NO_MONEY = 2039;

    final List<String> ids = new ArrayList<>();

    Waiting(RunningApp app, int wanted) throws SQLException {
        super(app);
        run("UPDATE project SET state = 'APPRAISED_PASS' WHERE manager = 'DEPARTMENT' AND state = 'PENDING_APPROVAL'");
        try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(
                "SELECT p.id FROM project p WHERE " + GENERATED + " ORDER BY p.id LIMIT " + wanted)) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
        if (ids.size() < wanted) {
            throw new IllegalStateException("only " + ids.size() + " dossiers for the desk");
        }
        for (int i = 0; i < wanted; i++) {
            run("UPDATE project SET state = 'PENDING_APPROVAL', return_count = 0, new_reasons = 0, clock_paused = FALSE, due_on = '2024-06-"
                    + (10 + i % 10) + "' WHERE id = " + ids.get(i));
        }
        run("UPDATE project_cycle SET budget_year = 2024 WHERE budget_year = " + NO_MONEY + " AND project_id IN (" + String.join(",", ids) + ")");
        run("UPDATE council_result SET supplements = 0, approvals = 7 WHERE project_id IN (" + String.join(",", ids) + ")");
        mark();
    }

    /** One member of its council asked for more first. */
    void flag(String id) throws SQLException {
        run("UPDATE council_result SET supplements = 1, approvals = 6 WHERE project_id = " + id);
        mark();
    }

    /** Money is planned for a year in which nothing was allotted. */
    void withoutBudget(String id) throws SQLException {
        run("UPDATE project_cycle SET budget_year = " + NO_MONEY + " WHERE project_id = " + id);
    }

    /** What the test left undecided waits one step before, as the others do. */
    @Override
    void clear() throws SQLException {
        run("UPDATE project SET state = 'APPRAISED_PASS' WHERE state = 'PENDING_APPROVAL' AND id IN (" + String.join(",", ids) + ")");
    }
}
