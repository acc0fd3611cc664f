package vn.sinhke.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sinhke.account.usecase.RequestIdentity;
import vn.sinhke.account.usecase.SignInNotes;
import vn.sinhke.shared.web.PlainForm;

/** {@code POST /account/sign-out}: the session ends and its end is kept in the audit log. */
@WebServlet(SignOutDoor.PATH)
public class SignOutDoor extends PlainForm {
    static final String PATH = "/account/sign-out";

    @Inject
    transient RequestIdentity identity;

    @Inject
    transient SignInNotes notes;

    @Override
    protected String submitted(HttpServletRequest request, HttpServletResponse response) {
        notes.signedOut(identity.get().actor().username());
        request.getSession().invalidate();
        return Door.SIGN_IN + "?reason=SIGNED_OUT";
    }

    @Override
    protected String followed(HttpServletRequest request) {
        return "/";
    }
}
