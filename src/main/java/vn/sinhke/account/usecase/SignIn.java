package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.query.Credential;
import vn.sinhke.account.query.Credentials;
import vn.sinhke.shared.Problem;

/**
 * Compares a name and a password with the accounts. A wrong name and a wrong password answer alike and take alike;
 * each failure lengthens the wait for that name, and none ever locks it. Security runs by the real clock: the demo's
 * business clock starts anew with each start.
 */
@ApplicationScoped
public class SignIn {
    private static final int LONGEST_PASSWORD = 200;
    /** A name that no account bears is not written down: people type passwords there. */
    private static final String UNKNOWN = "?";
    /** A hash costs 19 MiB and tens of milliseconds; the tries in flight are also the guesses that no wait can stop. */
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 20;

    @Inject
    Credentials credentials;

    @Inject
    SignInTries tries;

    @Inject
    AddressGate gate;

    @Inject
    SignInNotes notes;

    private final Semaphore hashing = new Semaphore(AT_ONCE, true);
    private final Clock clock = Clock.systemUTC();

    /** The account, or a refusal that does not tell what was wrong. */
    public Credential signIn(String username, String password, String address) {
        refuseFor(gate.secondsToWait(address));
        try {
            if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem.TooManyTries(PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Problem.TooManyTries(PATIENCE_SECONDS);
        }
        try {
            return compare(username, password, address);
        } finally {
            hashing.release();
        }
    }

    private Credential compare(String username, String password, String address) {
        refuseFor(tries.secondsToWait(username, LocalDateTime.now(clock)));
        Optional<Credential> known = password.length() > LONGEST_PASSWORD ? Optional.empty() : credentials.of(username);
        String typed = password.length() > LONGEST_PASSWORD ? "" : password;
        boolean right = Secret.matches(typed, known.map(Credential::passwordHash).orElse(null));
        if (!right || !known.get().active()) {
            failed(username);
            gate.failed(address);
            notes.refused(known.map(Credential::username).orElse(UNKNOWN), address);
            throw new Problem.NotSignedIn();
        }
        tries.succeeded(username);
        notes.signedIn(known.get().username(), address);
        return known.get();
    }

    /** One after the other: two first failures of one name would both want to begin its count. The wait begins with the answer, however long the hash took. */
    private synchronized void failed(String username) {
        tries.failed(username, LocalDateTime.now(clock));
    }

    private static void refuseFor(long seconds) {
        if (seconds > 0) {
            throw new Problem.TooManyTries(seconds);
        }
    }
}
