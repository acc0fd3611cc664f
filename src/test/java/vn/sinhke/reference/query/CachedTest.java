package vn.sinhke.reference.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedTest {
    @Test
    void readsOnceUntilForgotten() {
        AtomicInteger reads = new AtomicInteger();
        Cached<Integer> cached = new Cached<>(reads::incrementAndGet);
        assertThat(cached.get()).isEqualTo(1);
        assertThat(cached.get()).isEqualTo(1);
        cached.forget();
        assertThat(cached.get()).isEqualTo(2);
    }

    @Test
    void whatWasReadWhileAnEditCameIsNotKept() {
        AtomicInteger reads = new AtomicInteger();
        Cached<?>[] self = new Cached<?>[1];
        Cached<Integer> cached = new Cached<>(() -> {
            if (reads.incrementAndGet() == 1) self[0].forget();
            return reads.get();
        });
        self[0] = cached;
        assertThat(cached.get()).isEqualTo(1);
        assertThat(cached.get()).isEqualTo(2);
        assertThat(cached.get()).isEqualTo(2);
    }
}
