package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.Retried;

/** A person says to which address reminders are to be sent; the administrator still keeps the rest of the account. */
@ApplicationScoped
public class ChangeMyEmail {
    @Inject
    CurrentActor actor;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    /** @param wanted empty for none */
    @Retried
    @Transactional
    public void change(String wanted) {
        Account account = accounts.get(actor.get().id());
        AccountData data = new AccountData(account.fullName(), null, wanted, null);
        data.emailBroken().ifPresent(broken -> {
            throw new Problem.RulesBroken(broken);
        });
        account.writeTo(data.email());
        accounts.flush();
        log.append("EMAIL_CHANGED", "Account", account.username(), null);
    }
}
