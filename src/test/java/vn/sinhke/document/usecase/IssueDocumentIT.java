package vn.sinhke.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.CountersOfTheirOwn;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Papers go out once, with numbers that have no gap, and stay as they went out. */
class IssueDocumentIT {
    private static final int DOSSIERS = 16;
    private static final int LOCK_WAIT = 1205;

    @TempDir
    Path folder;

    private Wiring app;
    private Dossiers dossiers;
    private Actor officer;
    private Actor head;
    private Actor clerk;

    /** A transaction that fails after its paper went out. */
    private static final class Failed extends RuntimeException { }

    @ParameterizedTest
    @EnumSource
    void sixteenAtOnceOfWhichAQuarterFailsLeaveNoGap(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            List<Long> ids = new ArrayList<>();
            app.run(() -> IntStream.range(0, DOSSIERS).forEach(i -> ids.add(returned())));
            dossiers.as(head);
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < DOSSIERS; i++) {
                boolean fails = i % 4 == 0;
                Long id = ids.get(i);
                work.add(() -> issued(id, fails));
            }
            assertThat(atOnce(work)).containsExactlyElementsOf(IntStream.range(0, DOSSIERS).mapToObj(i -> i % 4 != 0).toList());
            assertThat(numbers(ids)).containsExactlyElementsOf(numbered(DOSSIERS * 3 / 4));
            ids.forEach(id -> issued(id, false));
            assertThat(numbers(ids)).as("those that failed take the next numbers").containsExactlyElementsOf(numbered(DOSSIERS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDoubleClickIssuesOnce(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            Long id = app.in(this::returned);
            dossiers.as(head);
            assertThat(atOnce(List.of(() -> issued(id, false), () -> issued(id, false), () -> issued(id, false)))).containsOnly(true);
            assertThat(out(id)).hasSize(1);
            Long other = app.in(this::returned);
            dossiers.as(head);
            issued(other, false);
            assertThat(out(other).get(0).number()).as("no number was lost").isEqualTo("02/SLĐTBXH");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplacementIsANewPaperAndTheOldOneStays(DatabaseServer server) throws IOException {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            Long id = app.in(this::returned);
            dossiers.as(clerk);
            Long first = issue(new IssueCommand(DocumentKind.RETURN_NOTICE, null, null, null), id);
            byte[] before = file(id, first);
            app.run(() -> dossiers.sql("UPDATE project SET name = 'Tên khác' WHERE id = ?1", id));
            assertThat(file(id, first)).as("the data changed, the paper did not").isEqualTo(before);
            dossiers.as(clerk);
            IssueCommand wish = new IssueCommand(DocumentKind.RETURN_NOTICE, first, "Sai tên dự án", null);
            assertThat(catchThrowable(() -> issue(wish, id))).as("a clerk does not sign").isInstanceOf(Problem.NotAllowed.class);
            dossiers.as(head);
            assertThat(catchThrowable(() -> issue(new IssueCommand(DocumentKind.RETURN_NOTICE, first, " ", null), id)))
                    .as("without a reason").isInstanceOf(Problem.RulesBroken.class);
            Long second = issue(wish, id);
            assertThat(issue(wish, id)).as("the same wish twice").isEqualTo(second);
            assertThat(catchThrowable(() -> issue(new IssueCommand(DocumentKind.RETURN_NOTICE, first, "Lý do khác", null), id)))
                    .as("replaced by now").isInstanceOf(Problem.Stale.class);
            IssuedView now = out(id).get(0);
            assertThat(now).extracting(IssuedView::id, IssuedView::version, IssuedView::replacesId, IssuedView::number, IssuedView::reason)
                    .containsExactly(second, 2, first, "02/SLĐTBXH", "Sai tên dự án");
            assertThat(file(id, first)).as("the old one stays").isEqualTo(before);
            assertThat(file(id, second)).isNotEqualTo(before);
            damage(now.pdfSha256());
            assertThat(catchThrowable(() -> file(id, second))).isInstanceOf(Problem.Damaged.class);
            Files.delete(kept(now.pdfSha256()));
            assertThat(catchThrowable(() -> file(id, second))).isInstanceOf(Problem.Damaged.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoSignsOrRegistersLetsItGoOut(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            Long id = app.in(this::returned);
            IssueCommand wish = new IssueCommand(DocumentKind.RETURN_NOTICE, null, null, null);
            dossiers.as(officer);
            assertThat(catchThrowable(() -> issue(wish, id))).isInstanceOf(Problem.NotAllowed.class);
            dossiers.as(app.in(() -> dossiers.person(Role.RECORDS_CLERK, "06")));
            assertThat(catchThrowable(() -> issue(wish, id))).as("clerk of another agency").isInstanceOf(Problem.NotAllowed.class);
            dossiers.as(app.in(() -> dossiers.person(Role.DEPT_HEAD, "SNNPTNT")));
            assertThat(catchThrowable(() -> issue(wish, id))).as("head of another department").isInstanceOf(Problem.NotFound.class);
            dossiers.as(head);
            assertThat(catchThrowable(() -> issue(new IssueCommand(DocumentKind.PROGRESS_REPORT, null, null, null), id)))
                    .as("nothing to tell of yet").isInstanceOf(Problem.NotPossible.class);
            assertThat(out(id)).isEmpty();
            assertThat(issue(wish, id)).isNotNull();
        }
    }

    private void prepare(Wiring wiring) {
        app = CountersOfTheirOwn.in(wiring).with(BusinessClock.class, Story.CLOCK).with(WorkingDayCalendar.class, WorkingCalendar.class)
                .with(FileStore.class, new FileStore(folder, 0));
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
            head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
            clerk = dossiers.person(Role.RECORDS_CLERK, "SLDTBXH");
            app.get(IssueDocument.class);
            app.get(MakeDocument.class);
        });
    }

    /** A dossier that came back once. */
    private Long returned() {
        long id = dossiers.dossier(ProjectState.RETURNED, Manager.DEPARTMENT, officer, null, "2024-06-05");
        dossiers.sql("UPDATE project SET return_count = 1 WHERE id = ?1", id);
        dossiers.sql("INSERT INTO project_return (project_id, no, action, returned_by, returned_by_name, returned_at)"
                + " VALUES (?1, 1, 'RETURN', ?2, 'Người trả', '2024-06-03 02:00:00')", id, head.id());
        dossiers.sql("INSERT INTO return_reason (return_id, pos, field, reason_text, is_new) SELECT id, 0, 'budget', 'Thiếu báo giá', FALSE"
                + " FROM project_return WHERE project_id = ?1", id);
        return id;
    }

    private boolean issued(Long id, boolean fails) {
        try {
            app.run(() -> {
                app.get(IssueDocument.class).issue(id, new IssueCommand(DocumentKind.RETURN_NOTICE, null, null, null));
                if (fails) {
                    throw new Failed();
                }
            });
            return true;
        } catch (Failed expected) {
            return false;
        } catch (PersistenceException broken) {
            // As @Retried does: on a slow machine the last of so many waits longer than the server lets it.
            if (broken.getCause() != null && broken.getCause().getCause() instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT) {
                return issued(id, fails);
            }
            throw broken;
        }
    }

    private Long issue(IssueCommand wish, Long id) {
        return app.in(() -> app.get(IssueDocument.class).issue(id, wish));
    }

    private List<IssuedView> out(Long id) {
        return app.in(() -> app.get(MakeDocument.class).issued(id));
    }

    private byte[] file(Long id, Long paper) {
        return app.in(() -> app.get(MakeDocument.class).issued(id, paper, DocumentFormat.PDF)).content();
    }

    private List<String> numbers(List<Long> ids) {
        return ids.stream().flatMap(id -> out(id).stream()).map(IssuedView::number).sorted().toList();
    }

    private static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("%02d/SLĐTBXH"::formatted).toList();
    }

    private void damage(String sha256) throws IOException {
        byte[] content = Files.readAllBytes(kept(sha256));
        content[content.length / 2]++;
        Files.write(kept(sha256), content);
    }

    private Path kept(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(work)) {
                done.add(each.get());
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }
}
