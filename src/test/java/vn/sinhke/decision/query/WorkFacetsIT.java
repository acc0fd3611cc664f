package vn.sinhke.decision.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** What the database counts as flagged and soon is what the rows say of themselves, on both sides of each limit. */
class WorkFacetsIT {
    private Wiring app;
    private Dossiers dossiers;
    private Actor leader;
    private Actor author;

    @ParameterizedTest
    @EnumSource
    void theCountsAgreeWithTheRows(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(this::desk);
            WorkFilter all = filter(null, false);
            List<WorkRow> rows = rows(all);
            WorkFacets facets = app.in(() -> app.get(WorkList.class).facets(all));
            assertThat(rows).hasSize(13);
            assertThat(facets.whole()).isEqualTo(13);
            assertThat(facets.flagged()).isEqualTo(rows.stream().filter(WorkRow::flagged).count()).isEqualTo(8);
            assertThat(facets.unflagged()).isEqualTo(5);
            assertThat(facets.soon()).isEqualTo(rows.stream().filter(row -> row.workingDaysLeft() != null && row.workingDaysLeft() <= 2).count()).isEqualTo(2);
            assertThat(rows(filter(true, false))).allMatch(WorkRow::flagged).hasSize(8);
            assertThat(rows(filter(false, false))).noneMatch(WorkRow::flagged).hasSize(5);
            assertThat(rows(filter(null, true))).hasSize(2);
            WorkFacets unflagged = app.in(() -> app.get(WorkList.class).facets(filter(false, false)));
            assertThat(unflagged.listed()).isEqualTo(5);
            assertThat(unflagged.total().dong()).isEqualTo(rows(filter(false, false)).stream().mapToLong(row -> row.total().dong()).sum());
            assertThat(unflagged.flagged()).as("a filter's own count does not change with it").isEqualTo(8);
            assertThat(app.in(() -> {
                long before = dossiers.statements();
                app.get(WorkList.class).facets(all);
                return dossiers.statements() - before;
            })).isEqualTo(1);
            Long held = rows.get(0).id();
            app.run(() -> dossiers.sql("INSERT INTO held_decision (version, project_id, user_id, batch, seen_version, held_at, effective_at, state, open_key)"
                    + " VALUES (1, ?1, ?2, 'b', 1, NOW(3), NOW(3), 'HELD', 1)", held, leader.id()));
            assertThat(rows(all)).hasSize(12).noneMatch(row -> row.id().equals(held));
        }
    }

    private void desk() {
        dossiers = new Dossiers(app);
        app.with(CurrentActor.class, dossiers);
        author = dossiers.person(Role.DISTRICT_OFFICER, "066");
        leader = dossiers.person(Role.PROVINCE_LEADER, "06");
        dossiers.as(leader);
        for (String due : new String[] {null, "2024-06-05", "2024-06-06", "2024-05-31"}) {
            plain(due);
        }
        set(plain(null), "state_support = 785000000"); // 78.5 % is 1.5 points below the cap: not near yet
        set(plain(null), "state_support = 785000001");
        set(plain(null), "state_support = 800000000");
        set(plain(null), "return_count = 2");
        set(plain(null), "new_reasons = 1");
        set(plain(null), "soft_overlaps = 1");
        app.em().createNativeQuery("DELETE FROM project_target WHERE project_id = " + plain(null)).executeUpdate();
        result(plain(null), "74.99", 0);
        result(plain(null), "90", 1);
    }

    private long plain(String due) {
        long id = dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, author, author, due);
        set(id, "state_support = 500000000, accepted_by = NULL");
        dossiers.sql("INSERT INTO project_target (project_id, pos, indicator, target_value) VALUES (?1, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 12)", id);
        return id;
    }

    private void set(long id, String what) {
        dossiers.sql("UPDATE project SET " + what + " WHERE id = ?1", id);
    }

    private void result(long id, String average, int supplements) {
        dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                + " VALUES (1, ?1, 1, '1/QĐ', 1, FALSE, ?2, NOW(3))", id, author.id());
        dossiers.sql("INSERT INTO council_result (project_id, council_id, round, is_latest, seats, present, approvals, supplements, refusals, lowest, average,"
                + " highest, outcome, concluded_by, concluded_at) VALUES (?1, (SELECT id FROM council WHERE project_id = ?1), 1, TRUE, 7, 7, 6, ?2, 0, 60, "
                + average + ", 95, 'PASS', ?3, NOW(3))", id, supplements, author.id());
    }

    private static WorkFilter filter(Boolean flagged, boolean soon) {
        WorkFilter filter = WorkFilter.of(WorkTab.WAITING_FOR_ME);
        filter.setToDecide(true);
        filter.setFlagged(flagged);
        filter.setSoon(soon);
        return filter;
    }

    private List<WorkRow> rows(WorkFilter by) {
        return app.in(() -> app.get(WorkList.class).slice(by, null, 200)).items();
    }
}
