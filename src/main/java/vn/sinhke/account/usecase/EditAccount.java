package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Retried;

/** An administrator corrects what is written down of a person. */
@ApplicationScoped
public class EditAccount {
    @Inject
    AdminOnly admin;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    @Retried
    @Transactional
    public void edit(Long id, int seen, AccountData data) {
        admin.require("EDIT");
        Account account = accounts.get(id);
        if (account.version() != seen) {
            throw new Problem.Stale(account.version());
        }
        List<Violation> broken = data.broken();
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        account.describe(data.fullName(), data.title(), data.email(), data.phone());
        accounts.flush();
        log.append("ACCOUNT_EDITED", "Account", account.username(), null);
    }
}
