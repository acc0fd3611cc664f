package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** An administrator switches an account off or on, or ends all its sessions and tokens; both work at once. */
@ApplicationScoped
public class CloseAccount {
    @Inject
    AdminOnly admin;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    @Transactional
    public void deactivate(Long id) {
        long who = admin.require("DEACTIVATE").id();
        Account account = accounts.get(id);
        if (account.id() == who) {
            throw new Problem.RulesBroken(Violation.of("own-account", "active", "account.own"));
        }
        account.activate(false);
        log.append("ACCOUNT_CLOSED", "Account", account.username(), null);
    }

    @Transactional
    public void reactivate(Long id) {
        admin.require("REACTIVATE");
        Account account = accounts.get(id);
        account.activate(true);
        log.append("ACCOUNT_OPENED", "Account", account.username(), null);
    }

    @Transactional
    public void endSessions(Long id) {
        admin.require("END_SESSIONS");
        Account account = accounts.get(id);
        account.endSessions();
        log.append("SESSIONS_ENDED", "Account", account.username(), null);
    }
}
