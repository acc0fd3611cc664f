package vn.sinhke.account.usecase;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Limits how many failed tries one network address has: sixty at once, then one a second. */
@ApplicationScoped
public class AddressGate {
    private static final int BURST = 60;
    private static final int MOST_ADDRESSES = 10_000;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Seconds to wait before the next try from this address; 0 when it is free. */
    public long secondsToWait(String address) {
        Bucket bucket = buckets.get(address);
        if (bucket == null || bucket.getAvailableTokens() > 0) {
            return 0;
        }
        return Math.max(1, Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()).toSeconds());
    }

    public void failed(String address) {
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= BURST);
        }
        buckets.computeIfAbsent(address, unknown -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(BURST).refillGreedy(1, Duration.ofSeconds(1))).build();
    }
}
