package vn.sinhke.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OccasionTest {
    @Test
    void aFactThatIsAskedForIsReadOnceAndOnlyThen() {
        AtomicInteger reads = new AtomicInteger();
        Occasion at = Occasion.on(LocalDate.of(2024, 6, 3)).asking(Integer.class, reads::incrementAndGet);
        assertThat(reads).hasValue(0);
        assertThat(at.fact(Integer.class)).contains(1);
        assertThat(at.fact(Integer.class)).contains(1);
        assertThat(at.fact(String.class)).isEmpty();
    }
}
