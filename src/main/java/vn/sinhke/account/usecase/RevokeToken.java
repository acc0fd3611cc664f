package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.SignInRecords;
import vn.sinhke.audit.usecase.AuditLog;

/** Ends a token before its time, and forgets those that ended a month ago. */
@ApplicationScoped
public class RevokeToken {
    @Inject
    SignInRecords records;

    @Inject
    AuditLog log;

    private final Clock clock = Clock.systemUTC();

    @Transactional
    public void revoke(String token) {
        LocalDateTime now = LocalDateTime.now(clock);
        records.token(Secret.sha256(token)).ifPresent(found -> found.revoke(now));
        records.dropTokensExpiredBefore(now.minusDays(30));
        log.append("TOKEN_REVOKED", "Account", null, null);
    }
}
