package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import vn.sinhke.account.domain.ApiToken;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.SignInRecords;
import vn.sinhke.account.query.Credential;
import vn.sinhke.shared.Problem;

/** Gives a token of the API to whoever has just signed in; the token itself is told once and kept as a hash. */
@ApplicationScoped
public class IssueToken {
    private static final Duration LIFE = Duration.ofHours(10);

    /** What the caller gets. */
    public record Issued(String token, Instant expiresAt) { }

    @Inject
    SignInRecords records;

    private final Clock clock = Clock.systemUTC();

    @Transactional
    public Issued to(Credential owner) {
        if (owner.mustChangePassword()) {
            throw new Problem.NotAllowed("account.mustChangePassword");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String token = Secret.token();
        LocalDateTime issued = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        records.add(new ApiToken(owner.accountId(), owner.sessionEpoch(), Secret.sha256(token), issued, issued.plus(LIFE)));
        return new Issued(token, now.plus(LIFE));
    }
}
