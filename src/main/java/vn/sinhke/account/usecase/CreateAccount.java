package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** An administrator makes an account; its first password is told once and must be changed at the first sign-in. */
@ApplicationScoped
public class CreateAccount {
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,59}";

    /** The new account and the password to hand over. */
    public record Created(Long id, String username, String password) { }

    @Inject
    AdminOnly admin;

    @Inject
    Accounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    AuditLog log;

    @Transactional
    public Created create(String wanted, AccountData data) {
        admin.require("CREATE");
        String username = Account.normal(wanted);
        List<Violation> broken = data.broken();
        if (!username.matches(USERNAME)) {
            broken.add(Violation.of("username", "username", "account.data.username"));
        } else if (accounts.byUsername(username).isPresent()) {
            broken.add(Violation.of("username", "username", "account.data.usernameTaken", username));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        String password = Secret.legible(16);
        String hash = Secret.hashed(password);
        Account account = new Account(username, data.fullName(), hash, clock.utc());
        account.describe(data.fullName(), data.title(), data.email(), data.phone());
        account.password(hash, true);
        Long id = accounts.add(account).id();
        log.append("ACCOUNT_CREATED", "Account", username, null);
        return new Created(id, username, password);
    }
}
