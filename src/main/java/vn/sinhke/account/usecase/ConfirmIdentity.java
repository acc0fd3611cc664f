package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.sinhke.account.domain.PasswordRule;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.query.Credential;
import vn.sinhke.account.query.Credentials;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** Whoever is signed in proves once more who they are, before something that an unattended screen must not do. Failures count as those of signing in. */
@ApplicationScoped
public class ConfirmIdentity {
    @Inject
    CurrentActor actor;

    @Inject
    Credentials credentials;

    @Inject
    SignInTries tries;

    private final Clock clock = Clock.systemUTC();

    /** Refuses with {@link Problem.RulesBroken} on {@code password}, or with {@link Problem.TooManyTries}. */
    public synchronized void demand(String password) {
        String username = actor.get().username();
        long wait = tries.secondsToWait(username, LocalDateTime.now(clock));
        if (wait > 0) {
            throw new Problem.TooManyTries(wait);
        }
        String hash = credentials.of(username).map(Credential::passwordHash).orElse(null);
        if (password == null || password.isEmpty() || password.length() > PasswordRule.LONGEST || !Secret.matches(password, hash)) {
            tries.failed(username, LocalDateTime.now(clock));
            throw new Problem.RulesBroken(Violation.of("password", "password", "account.password.confirm"));
        }
        tries.succeeded(username);
    }
}
