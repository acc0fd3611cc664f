package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;

/** An administrator sets a new password for somebody who lost theirs; told once, to be changed at the next sign-in. */
@ApplicationScoped
public class ResetPassword {
    @Inject
    AdminOnly admin;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    @Transactional
    public CreateAccount.Created reset(Long id) {
        admin.require("RESET_PASSWORD");
        Account account = accounts.get(id);
        String password = Secret.legible(16);
        account.password(Secret.hashed(password), true);
        log.append("PASSWORD_RESET", "Account", account.username(), null);
        return new CreateAccount.Created(id, account.username(), password);
    }
}
