package vn.sinhke.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 3, 1, 0);

    private final Mail mail = new Mail(1, "a@b.example", "Đề mục", "Nội dung", NOW, NOW);

    @Test
    void whatFailsIsTriedEverLessOftenAndThenGivenUp() {
        List<Duration> waits = new ArrayList<>();
        LocalDateTime now = NOW;
        while (!mail.isGivenUp()) {
            mail.failed("away", false, now);
            if (!mail.isGivenUp()) {
                waits.add(Duration.between(now, mail.nextTryAt()));
                now = mail.nextTryAt();
            }
        }
        assertThat(waits).isSorted().hasSize(7).startsWith(Duration.ofMinutes(1));
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(40), Duration.ofHours(48));
        assertThat(mail.nextTryAt()).isNull();
        assertThat(mail.isSent()).isFalse();
    }

    @Test
    void whatCanOnlyFailAgainIsGivenUpAtOnce() {
        mail.failed("no such address", true, NOW);
        assertThat(mail.isGivenUp()).isTrue();
    }

    @Test
    void whatIsSentIsNotTriedAgain() {
        mail.sent(NOW);
        assertThat(mail.isSent()).isTrue();
        assertThat(mail.nextTryAt()).isNull();
    }

    @Test
    void aLongSubjectIsCut() {
        assertThat(new Mail(1, "a@b.example", "đ".repeat(301), "", NOW, NOW).subject()).hasSize(300).endsWith("…");
        assertThat(new Mail(1, "a@b.example", "đ".repeat(300), "", NOW, NOW).subject()).isEqualTo("đ".repeat(300));
    }
}
