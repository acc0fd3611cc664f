package vn.sinhke.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.decision.query.Publication;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** A dossier of 2026 has its result published before it is presented; one of 2024 goes on by its own table. */
class RegimeIT {
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor head;

    @ParameterizedTest
    @EnumSource
    void theResultIsPublishedFirst(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2026-02-02T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
            });
            dossiers.as(head);
            long old = dossier(1);
            move(old, "present");
            assertThat(state(old)).isEqualTo(ProjectState.PENDING_APPROVAL);

            long dossier = dossier(2);
            var refused = catchThrowableOfType(Problem.RulesBroken.class, () -> move(dossier, "present"));
            assertThat(refused.violations()).extracting(Violation::rule).containsExactly("result-published");
            concluded(dossier);
            assertThat(app.in(() -> app.get(Publication.class).results(10))).isEmpty();
            move(dossier, "publishResult");
            assertThat(app.in(() -> app.get(Publication.class).results(10))).singleElement()
                    .satisfies(result -> assertThat(result.day()).isEqualTo("2026-02-02"));
            assertThat(state(dossier)).isEqualTo(ProjectState.APPRAISED_PASS);
            move(dossier, "present");
            assertThat(state(dossier)).isEqualTo(ProjectState.PENDING_APPROVAL);
            assertThat(catchThrowableOfType(Problem.NotPossible.class, () -> move(dossier(1), "publishResult"))).isNotNull();
        }
    }

    private long dossier(int workflow) {
        long id = app.in(() -> dossiers.dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT, author, null, null));
        app.run(() -> dossiers.sql("UPDATE project SET workflow_version = ?1 WHERE id = ?2", workflow, id));
        return id;
    }

    private void concluded(long id) {
        app.run(() -> {
            dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                    + " VALUES (1, ?1, 1, '1/QĐ', 1, FALSE, ?2, '2026-01-10')", id, head.id());
            dossiers.sql("INSERT INTO council_result (project_id, council_id, round, is_latest, seats, present, approvals, supplements, refusals, lowest,"
                    + " average, highest, outcome, concluded_by, concluded_at) SELECT c.project_id, c.id, 1, TRUE, 3, 3, 3, 0, 0, 80, 85, 90, 'PASS', c.set_by,"
                    + " '2026-01-20' FROM council c WHERE c.project_id = ?1", id);
        });
    }

    private void move(long id, String name) {
        app.run(() -> app.get(MoveDossier.class).move(id, MoveCommand.of(name, null, null)));
    }

    private ProjectState state(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id)).state();
    }
}
