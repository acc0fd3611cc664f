package vn.sinhke.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.dossier.domain.DossierLook;
import vn.sinhke.dossier.domain.Look;
import vn.sinhke.dossier.persistence.DossierLooks;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.History;

/** Each person's looks at a dossier: what came since the last one, and that a look which goes on is one. */
class LookIT {
    private Instant now = Instant.parse("2024-06-03T02:00:00Z");
    private Wiring app;
    private Dossiers dossiers;
    private Actor leader;
    private Actor other;
    private Actor foreign;
    private Actor author;
    private long id;

    @ParameterizedTest
    @EnumSource
    void everybodyLearnsWhatCameSinceTheOwnLastLook(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(ticking()));
            app.run(this::desk);
            theFirstLookIsTheFirst();
            whatCameIsTold();
            aLookThatGoesOnIsOne();
            papersAndVersionsAreTold();
            aLineStillBeingWrittenIsToldAgain();
            twoWindowsAtTheSameMoment();
            whoMayNotSeeItKeepsNothing();
        }
    }

    private void desk() {
        dossiers = new Dossiers(app);
        app.with(CurrentActor.class, dossiers);
        author = dossiers.person(Role.DISTRICT_OFFICER, "066");
        leader = dossiers.person(Role.PROVINCE_LEADER, "06");
        other = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
        foreign = dossiers.person(Role.DISTRICT_LEADER, "060");
        id = dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, author, author, "2024-06-20");
        note("PRESENT");
    }

    private void theFirstLookIsTheFirst() {
        assertThat(look(leader)).isEmpty();
        later(Duration.ofMinutes(1));
        Look first = look(leader).orElseThrow();
        assertThat(first.at()).isEqualTo("2024-06-03T02:00:00");
        assertThat(since(first).isNone()).isTrue();
        assertThat(look(other)).as("looks are each person's own").isEmpty();
    }

    private void whatCameIsTold() {
        later(Duration.ofHours(5));
        app.run(() -> note("SEND_BACK", new FieldChange("budget[1].unitPrice", "28000", "26500")));
        later(Duration.ofMinutes(1));
        Look before = look(leader).orElseThrow();
        assertThat(before.at()).isEqualTo("2024-06-03T02:01:00");
        LookAtDossier.Changes changes = since(before);
        assertThat(changes.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.line().action()).isEqualTo("SEND_BACK");
            assertThat(entry.changes()).containsExactly(new FieldChange("budget[1].unitPrice", "28000", "26500"));
        });
        assertThat(changes.papers()).isEmpty();
        assertThat(changes.version()).isZero();
        assertThat(changes.isNone()).isFalse();
    }

    /** Loaded anew within half an hour it tells the same; a moment later the look is another one. */
    private void aLookThatGoesOnIsOne() {
        later(DossierLook.ONE_LOOK);
        assertThat(since(look(leader).orElseThrow()).entries()).hasSize(1);
        later(DossierLook.ONE_LOOK.plusMillis(1));
        assertThat(since(look(leader).orElseThrow()).isNone()).isTrue();
        assertThat(app.in(() -> app.get(LookAtDossier.class).last(id)).orElseThrow().at()).isEqualTo(app.get(BusinessClock.class).utc());
    }

    private void papersAndVersionsAreTold() {
        app.run(() -> {
            paper("a.pdf", null);
            paper("b.pdf", null);
            version(1);
        });
        later(Duration.ofHours(1));
        look(leader);
        later(Duration.ofHours(1));
        app.run(() -> {
            paper("c.pdf", null);
            paper("d.pdf", "removed");
            dossiers.sql("UPDATE project_attachment SET removed_at = ?1 WHERE file_name = 'b.pdf'", app.get(BusinessClock.class).utc());
            version(2);
        });
        later(Duration.ofMinutes(1));
        LookAtDossier.Changes changes = since(look(leader).orElseThrow());
        assertThat(changes.papers()).extracting("fileName", "removed").as("what came and went in between is nothing to tell")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b.pdf", true), org.assertj.core.groups.Tuple.tuple("c.pdf", false));
        assertThat(changes.entries()).isEmpty();
        assertThat(changes.version()).isEqualTo(2);
        assertThat(changes.isNone()).isFalse();
    }

    private void aLineStillBeingWrittenIsToldAgain() {
        later(Duration.ofHours(1));
        app.run(() -> app.get(History.class).noteSpell("Project", id, author, "SAVE", List.of(new FieldChange("name", "A", "B")), Duration.ofHours(1)));
        later(Duration.ofMinutes(1));
        look(leader);
        later(Duration.ofMinutes(40));
        app.run(() -> app.get(History.class).noteSpell("Project", id, author, "SAVE", List.of(new FieldChange("name", "B", "C")), Duration.ofHours(1)));
        later(Duration.ofMinutes(1));
        assertThat(since(look(leader).orElseThrow()).entries()).singleElement()
                .satisfies(entry -> assertThat(entry.changes()).containsExactly(new FieldChange("name", "A", "C")));
    }

    private void twoWindowsAtTheSameMoment() {
        Look first = new Look(app.get(BusinessClock.class).utc(), 0, 0);
        app.run(() -> app.get(DossierLooks.class).add(author.id(), id, first));
        app.run(() -> app.get(DossierLooks.class).add(author.id(), id, new Look(first.at().plusSeconds(1), 9, 9)));
        assertThat(app.in(() -> app.get(DossierLooks.class).of(author.id(), id)).orElseThrow().last()).isEqualTo(first);
    }

    private void whoMayNotSeeItKeepsNothing() {
        Look any = new Look(app.get(BusinessClock.class).utc(), 0, 0);
        dossiers.as(foreign);
        LookAtDossier looks = app.get(LookAtDossier.class);
        assertThatThrownBy(() -> app.in(() -> looks.look(id))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> app.in(() -> looks.last(id))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> app.in(() -> looks.since(id, any))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> app.in(() -> looks.look(999_999L))).isInstanceOf(Problem.NotFound.class);
        assertThat(app.in(() -> dossiers.number("SELECT COUNT(*) FROM dossier_look WHERE user_id = ?1", foreign.id()))).isZero();
    }

    private Optional<Look> look(Actor who) {
        dossiers.as(who);
        return app.in(() -> app.get(LookAtDossier.class).look(id));
    }

    private LookAtDossier.Changes since(Look before) {
        return app.in(() -> app.get(LookAtDossier.class).since(id, before));
    }

    private void note(String action, FieldChange... changes) {
        app.get(History.class).note("Project", id, author, action, null, List.of(changes));
    }

    private void paper(String name, String removed) {
        dossiers.sql("INSERT INTO project_attachment (project_id, kind, file_name, media_type, size_bytes, sha256, uploaded_by, uploaded_at, removed_at)"
                + " VALUES (?1, 'OTHER', ?2, 'application/pdf', 10, ?3, ?4, ?5, ?6)", id, name, "0".repeat(64), author.id(),
                app.get(BusinessClock.class).utc(), removed == null ? null : app.get(BusinessClock.class).utc());
    }

    private void version(int no) {
        dossiers.sql("INSERT INTO project_version (project_id, no, occasion, taken_at, taken_by, content, sha256) VALUES (?1, ?2, 'SUBMIT', ?3, ?4, '', ?5)",
                id, no, app.get(BusinessClock.class).utc(), author.id(), "0".repeat(64));
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    private Clock ticking() {
        return SetClock.showing(() -> now);
    }
}
