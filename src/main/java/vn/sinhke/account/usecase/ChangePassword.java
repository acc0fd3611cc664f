package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.PasswordRule;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.account.query.Credential;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** A person changes the own password, proving the present one; all other sessions and tokens end. */
@ApplicationScoped
public class ChangePassword {
    @Inject
    CurrentActor actor;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    /** What the session that goes on needs to know of the account afterwards. */
    @Transactional
    public Credential change(String present, String wanted, String again) {
        Account account = accounts.get(actor.get().id());
        if (present == null || present.length() > PasswordRule.LONGEST || !Secret.matches(present, account.passwordHash())) {
            throw new Problem.RulesBroken(Violation.of("password", "present", "account.password.present"));
        }
        PasswordRule.check(account.username(), wanted).ifPresent(broken -> {
            throw new Problem.RulesBroken(broken);
        });
        if (!wanted.equals(again)) {
            throw new Problem.RulesBroken(Violation.of("password", "again", "account.password.again"));
        }
        if (wanted.equals(present)) {
            throw new Problem.RulesBroken(Violation.of("password", "password", "account.password.same"));
        }
        account.password(Secret.hashed(wanted), false);
        log.append("PASSWORD_CHANGED", "Account", account.username(), null);
        return new Credential(account.id(), account.username(), null, true, account.sessionEpoch(), false);
    }
}
