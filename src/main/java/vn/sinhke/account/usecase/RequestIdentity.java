package vn.sinhke.account.usecase;

import jakarta.enterprise.context.RequestScoped;
import vn.sinhke.account.query.SignedIn;

/** Who was found to be signed in at the door of this request; nobody until the door has said so. */
@RequestScoped
public class RequestIdentity {
    private SignedIn signedIn;

    public void is(SignedIn found) {
        signedIn = found;
    }

    public SignedIn get() {
        return signedIn;
    }
}
