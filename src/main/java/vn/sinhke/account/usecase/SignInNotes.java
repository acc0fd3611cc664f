package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.audit.usecase.AuditLog;

/** Keeps in the audit log who signed in and out, and who tried in vain. */
@ApplicationScoped
public class SignInNotes {
    @Inject
    AuditLog log;

    @Transactional
    public void signedIn(String username, String address) {
        log.append(username, "SIGNED_IN", "Account", username, address);
    }

    @Transactional
    public void refused(String username, String address) {
        log.append(username, "SIGN_IN_REFUSED", "Account", username, address);
    }

    @Transactional
    public void signedOut(String username) {
        log.append(username, "SIGNED_OUT", "Account", username, null);
    }
}
