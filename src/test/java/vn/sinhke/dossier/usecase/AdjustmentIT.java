package vn.sinhke.dossier.usecase;

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

/** A project that is given more months supports its households as long: the ledger says so too. */
class AdjustmentIT {
    private Wiring app;
    private Dossiers dossiers;

    @ParameterizedTest
    @EnumSource
    void theLedgerLastsAsLongAsTheProject(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class);
            dossiers = app.in(() -> new Dossiers(app));
            app.with(CurrentActor.class, dossiers);
            Actor author = person(Role.DISTRICT_OFFICER, "066");
            Actor finance = person(Role.FINANCE_OFFICER, "SLDTBXH");
            Actor leader = person(Role.PROVINCE_LEADER, "06");
            long id = app.in(() -> dossiers.dossier(ProjectState.IN_PROGRESS, Manager.DEPARTMENT, author, null, null));
            app.run(() -> {
                dossiers.sql("UPDATE project SET product = 'lợn nái', start_date = '2024-06-01', months = 12 WHERE id = ?1", id);
                dossiers.sql("INSERT INTO household (code, head_name, search_name, village, admin_unit_id, district_id, province_id, members,"
                        + " ethnic_minority, woman_headed, merit, disabled, registered_on, current_class, current_from, sort_name)"
                        + " VALUES ('HH-1', 'Mai', 'mai', 'Nà Đon', ?1, ?2, ?3, 4, TRUE, FALSE, FALSE, FALSE, '2022-12-14', 'POOR', '2022-12-14', 'mai')",
                        dossiers.unit("02179"), dossiers.unit("066"), dossiers.unit("06"));
                dossiers.sql("INSERT INTO household_support (household_id, source_type, source_id, source_code, product_key, product, from_day, to_day, created_at)"
                        + " SELECT id, 'PROJECT', ?1, 'DA', 'lon nai', 'lợn nái', '2024-06-01', '2025-05-31', NOW(3) FROM household WHERE code = 'HH-1'", id);
            });
            move(finance, id, "requestAdjustment", null, 6);
            move(leader, id, "decideAdjustment", "REFUSE", null);
            assertThat(lastDay(id)).as("refused").isEqualTo("2025-05-31");
            move(finance, id, "requestAdjustment", null, 6);
            move(leader, id, "decideAdjustment", "APPROVE", null);
            assertThat(lastDay(id)).isEqualTo("2025-11-30");
        }
    }

    private Actor person(Role role, String where) {
        return app.in(() -> dossiers.person(role, where));
    }

    private void move(Actor who, long id, String name, String outcome, Integer months) {
        dossiers.as(who);
        app.run(() -> app.get(MoveDossier.class).move(id, new MoveCommand(name, null, "Thiên tai", List.of(), outcome, months, null, false)));
    }

    private String lastDay(long id) {
        return app.in(() -> app.em().createNativeQuery("SELECT CAST(to_day AS CHAR) FROM household_support WHERE source_id = " + id).getSingleResult().toString());
    }
}
