package vn.sinhke.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;

/** Failed tries for one typed name, known or not; the wait grows and never becomes a lock. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {
    private static final int FREE = 3;
    private static final int LONGEST_SECONDS = 60;

    @Id
    @Column(name = "name_hash")
    private String nameHash;

    @Column(name = "failed_count")
    private int failedCount;

    @Column(name = "next_try_at")
    private LocalDateTime nextTryAt;

    protected SignInFailure() { }

    public SignInFailure(String nameHash) {
        this.nameHash = nameHash;
    }

    /** The wait after so many failures in a row: none up to three, then 1, 2, 4… up to 60 seconds. */
    public static Duration waitAfter(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doubled = Math.min(failures - FREE - 1, 6);
        return Duration.ofSeconds(Math.min(1L << doubled, LONGEST_SECONDS));
    }

    public void failed(LocalDateTime now) {
        failedCount = Math.min(failedCount + 1, 1_000_000);
        nextTryAt = now.plus(waitAfter(failedCount));
    }

    /** Whole seconds to wait from now, rounded up; 0 when a try is free. */
    public long secondsToWait(LocalDateTime now) {
        return nextTryAt.isAfter(now) ? Math.max(1, Duration.between(now, nextTryAt).plusMillis(999).toSeconds()) : 0;
    }
}
