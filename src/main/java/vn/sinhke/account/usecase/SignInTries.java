package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.domain.SignInFailure;
import vn.sinhke.account.persistence.SignInRecords;

/** Counts failed tries for each typed name, whether such an account exists or not. */
@ApplicationScoped
public class SignInTries {
    @Inject
    SignInRecords records;

    /** Seconds to wait before the next try with this name; 0 when it is free. */
    @Transactional
    public long secondsToWait(String username, LocalDateTime now) {
        return records.failure(key(username)).map(failure -> failure.secondsToWait(now)).orElse(0L);
    }

    @Transactional
    public void failed(String username, LocalDateTime now) {
        String key = key(username);
        SignInFailure failure = records.lockedFailure(key).orElse(null);
        if (failure == null) {
            failure = new SignInFailure(key);
            failure.failed(now);
            records.add(failure);
            records.dropFailuresBefore(now.minusDays(1));
        } else {
            failure.failed(now);
        }
    }

    @Transactional
    public void succeeded(String username) {
        records.lockedFailure(key(username)).ifPresent(records::drop);
    }

    private static String key(String username) {
        return Secret.sha256(Account.normal(username));
    }
}
