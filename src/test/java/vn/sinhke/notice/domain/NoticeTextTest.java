package vn.sinhke.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.Messages;

class NoticeTextTest {
    private static final Messages VI = Messages.in(Messages.VIETNAMESE);
    private static final Messages EN = Messages.in(Messages.ENGLISH);

    @Test
    void theTermThatIsOverIsNamedInTheReadersLanguage() {
        for (TermStep step : TermStep.values()) {
            NoticeText kept = new NoticeText(NoticeKind.TERM_OVER, 1L, "DA-1", "Dự án", null, LocalDate.of(2024, 6, 3), null, VI.label(step));
            assertThat(kept.in(VI)).contains(VI.label(step));
            assertThat(kept.in(EN)).contains(EN.label(step)).doesNotContain(VI.label(step));
        }
    }

    @Test
    void aDocumentsNumberStaysAsItIs() {
        NoticeText seat = new NoticeText(NoticeKind.COUNCIL_SEAT, 1L, "DA-1", "Dự án", null, null, null, "05/QĐ-UBND");
        assertThat(seat.in(EN)).endsWith("05/QĐ-UBND");
    }
}
