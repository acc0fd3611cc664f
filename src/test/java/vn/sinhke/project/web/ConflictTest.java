package vn.sinhke.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.project.web.ProjectFormTest.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;

class ConflictTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 6, 3, 5, 0);

    private static Conflict between(ProjectContent base, ProjectContent mine, ProjectContent saved) {
        return new Conflict(base, mine, saved, 5, "Kế toán xã", NOON);
    }

    @Test
    void whatOnlyTheOtherChangedIsTheirsAndWhatITypedIsMine() {
        ProjectContent base = dossier("Lợn nái", 6_000_000, 24);
        Conflict conflict = between(base, dossier("Lợn nái", 6_200_000, 24), dossier("Lợn nái Trần Phú", 6_000_000, 30));
        assertThat(conflict.getChoices()).extracting(Conflict.Choice::getField)
                .contains("name", "months", "budget[1].unitPrice", "budget[1].CENTRAL_BUDGET");
        assertThat(conflict.merged().content()).isEqualTo(dossier("Lợn nái Trần Phú", 6_200_000, 30));
    }

    @Test
    void allOfOneSideCanBeTakenAtOnce() {
        ProjectContent base = dossier("Lợn nái", 6_000_000, 24);
        ProjectContent mine = dossier("Của tôi", 6_200_000, 12);
        ProjectContent saved = dossier("Đã lưu", 6_100_000, 30);
        Conflict conflict = between(base, mine, saved);
        conflict.takeAll(false);
        assertThat(conflict.merged().content()).isEqualTo(saved);
        conflict.takeAll(true);
        assertThat(conflict.merged().content()).isEqualTo(mine);
    }

    @Test
    void aListIsChosenAsAWhole() {
        ProjectContent base = dossier("Lợn nái", 6_000_000, 24);
        ProjectForm more = ProjectForm.of(base);
        more.getParticipants().add(ParticipantForm.of(8L, ParticipantKind.BENEFICIARY));
        ProjectForm lines = ProjectForm.of(base);
        lines.getBudget().remove(1);
        Conflict conflict = between(base, more.content(), lines.content());
        assertThat(conflict.getChoices()).extracting(Conflict.Choice::getField).containsExactly("participants", "budget");
        ProjectContent merged = conflict.merged().content();
        List<Long> households = new ArrayList<>(merged.participants().stream().map(Participant::householdId).toList());
        assertThat(households).containsExactly(7L, 8L);
        assertThat(merged.budget()).hasSize(1);
    }
}
