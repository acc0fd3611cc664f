package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.PasswordRule;
import vn.sinhke.account.domain.RoleGrant;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.boot.StartUpStep;

/**
 * Whoever reads the log of the first start makes the first administrator, with a code that is printed there. While no
 * account exists each start prints a new code; as soon as one exists no code is worth anything.
 */
@ApplicationScoped
public class MakeFirstAdministrator implements StartUpStep {
    private static final Logger LOG = System.getLogger("vn.sinhke.account");
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,59}";

    @Inject
    Accounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    AuditLog log;

    @Inject
    AddressGate gate;

    private volatile String codeHash;

    /** After the accounts of the demo. */
    @Override
    public int order() {
        return ACCOUNTS + 50;
    }

    @Override
    @Transactional
    public void run() {
        if (accounts.none()) {
            String code = Secret.legible(20);
            codeHash = Secret.sha256(code);
            LOG.log(Level.INFO, "Chưa có tài khoản nào. Mở /first-admin.xhtml và nhập mã một lần: " + code
                    + " (no account yet: open /first-admin.xhtml and enter this one-time code)");
        }
    }

    /** Whether the page still has a use. */
    public boolean isOpen() {
        return codeHash != null;
    }

    @Transactional
    public synchronized void make(String code, String wanted, AccountData data, String password, String address) {
        long wait = gate.secondsToWait(address);
        if (wait > 0) {
            throw new Problem.TooManyTries(wait);
        }
        if (codeHash == null || !accounts.none()) {
            codeHash = null;
            throw new Problem.NotFound();
        }
        if (!MessageDigest.isEqual(codeHash.getBytes(StandardCharsets.US_ASCII),
                Secret.sha256(code == null ? "" : code.strip()).getBytes(StandardCharsets.US_ASCII))) {
            gate.failed(address);
            throw new Problem.RulesBroken(Violation.of("first-code", "code", "account.first.code"));
        }
        String username = Account.normal(wanted);
        List<Violation> broken = data.broken();
        if (!username.matches(USERNAME)) {
            broken.add(Violation.of("username", "username", "account.data.username"));
        }
        PasswordRule.check(username, password).ifPresent(broken::add);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        Account account = new Account(username, data.fullName(), Secret.hashed(password), clock.utc());
        account.describe(data.fullName(), data.title(), data.email(), data.phone());
        accounts.grant(new RoleGrant(accounts.add(account).id(), Role.ADMIN, null, null, clock.today()));
        log.append(username, "FIRST_ADMINISTRATOR", "Account", username, null);
        codeHash = null;
    }
}
