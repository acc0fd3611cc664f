package vn.sinhke.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.project.domain.ProjectState;

@ExtendWith(PageAtHand.class)
class StateLookTest {
    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void everyStateHasItsShapeInTheSpriteAndItsStep(ProjectState state) throws IOException {
        String sprite = Files.readString(Path.of("src/main/webapp/resources/sk/icons.svg"));
        assertThat(sprite).contains("id=\"" + StateLook.icon(state) + "\"");
        assertThat(StateLook.step(state)).isBetween(1, 8);
    }

    @Test
    void onlyWhatIsLateOrWrongIsRed() {
        for (ProjectState state : ProjectState.values()) {
            assertThat(StateLook.tone(state)).as(state.name()).isNotEqualTo("is-late");
        }
    }

    @Test
    void theStepIsSaidInWords() {
        assertThat(StateLook.sentence(4)).isEqualTo("Bước 4/7: Phê duyệt");
        assertThat(StateLook.sentence(8)).isEqualTo("Bước 7/7: Theo dõi");
    }
}
