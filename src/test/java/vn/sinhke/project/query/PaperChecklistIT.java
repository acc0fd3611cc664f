package vn.sinhke.project.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.PaperNeed.Stage;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Samples;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** The checklist follows type, regime and stage, and counts the files that are there. */
class PaperChecklistIT {
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 3);

    private static List<AttachmentKind> kinds(List<PaperState> papers) {
        return papers.stream().map(PaperState::kind).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theRowsAreThoseOfTypeDayAndStage(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring app = wired(database)) {
            PaperChecklist list = app.get(PaperChecklist.class);
            app.run(() -> {
                List<PaperState> chain = list.of(Samples.content(ProjectType.VALUE_CHAIN), null, IN_2024, Stage.SUBMISSION);
                assertThat(kinds(chain)).contains(AttachmentKind.LINKAGE_CONTRACT, AttachmentKind.LEAD_UNIT_AGREEMENT)
                        .doesNotContain(AttachmentKind.GROUP_MEETING_MINUTES, AttachmentKind.HANDOVER_RECORD).doesNotHaveDuplicates();
                assertThat(chain).as("the form's data stand for the contract").anyMatch(one -> one.kind() == AttachmentKind.LINKAGE_CONTRACT && one.given());
                assertThat(chain).as("no paper of 2024 refuses by itself").noneMatch(PaperState::isBlocking);
                assertThat(chain).as("rotation is not agreed").anyMatch(one -> one.kind() == AttachmentKind.COMMITMENT && !one.isMissing());

                List<PaperState> community = list.of(Samples.content(ProjectType.COMMUNITY), null, IN_2024, Stage.SUBMISSION);
                assertThat(kinds(community)).contains(AttachmentKind.GROUP_MEETING_MINUTES, AttachmentKind.PRICE_QUOTE)
                        .doesNotContain(AttachmentKind.LINKAGE_CONTRACT);
                assertThat(kinds(list.of(Samples.content(ProjectType.COMMUNITY), null, IN_2024, Stage.DELIVERY)))
                        .contains(AttachmentKind.HANDOVER_RECORD, AttachmentKind.ACCEPTANCE_RECORD);

                assertThat(blocking(list, LocalDate.of(2025, 12, 31))).isEmpty();
                assertThat(blocking(list, LocalDate.of(2026, 1, 1))).as("the regime of 2026").containsExactly(AttachmentKind.LEAD_UNIT_AGREEMENT);
            });
        }
    }

    private static List<AttachmentKind> blocking(PaperChecklist list, LocalDate day) {
        return list.of(Samples.content(ProjectType.VALUE_CHAIN), null, day, Stage.SUBMISSION).stream().filter(PaperState::isBlocking)
                .map(PaperState::kind).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aFileMeetsItsLineUntilItIsRemoved(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring app = wired(database)) {
            PaperChecklist list = app.get(PaperChecklist.class);
            Dossiers dossiers = new Dossiers(app);
            app.run(() -> {
                var author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                long id = dossiers.dossier(ProjectState.DRAFT, Manager.DEPARTMENT, author, null, null);
                dossiers.sql("INSERT INTO project_attachment (project_id, kind, file_name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)"
                        + " VALUES (?1, 'LEAD_UNIT_AGREEMENT', 'a.pdf', 'application/pdf', 7, ?2, ?3, NOW(3))", id, "0".repeat(64), author.id());
                assertThat(agreement(list, id).isMet()).isTrue();
                dossiers.sql("UPDATE project_attachment SET removed_at = NOW(3) WHERE project_id = ?1", id);
                assertThat(agreement(list, id).isBlocking()).isTrue();
            });
        }
    }

    private static PaperState agreement(PaperChecklist list, long id) {
        return list.of(Samples.content(ProjectType.VALUE_CHAIN), id, LocalDate.of(2026, 1, 5), Stage.SUBMISSION).stream()
                .filter(one -> one.kind() == AttachmentKind.LEAD_UNIT_AGREEMENT).findFirst().orElseThrow();
    }

    private static Wiring wired(TestDatabase database) {
        return new Wiring(database).with(BusinessClock.class, Story.CLOCK).with(CurrentActor.class, () -> vn.sinhke.shared.Actor.SYSTEM);
    }
}
