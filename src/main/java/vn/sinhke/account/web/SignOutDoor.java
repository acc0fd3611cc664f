package vn.sinhke.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sinhke.account.usecase.RequestIdentity;
import vn.sinhke.account.usecase.SignInNotes;
import vn.sinhke.shared.web.OwnPage;

/** {@code POST /account/sign-out}: the session ends and its end is kept in the audit log. */
@WebServlet(SignOutDoor.PATH)
public class SignOutDoor extends HttpServlet {
    static final String PATH = "/account/sign-out";

    @Inject
    transient RequestIdentity identity;

    @Inject
    transient SignInNotes notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnPage.submits(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        notes.signedOut(identity.get().actor().username());
        request.getSession().invalidate();
        see(response, Door.SIGN_IN + "?reason=SIGNED_OUT");
    }

    /** Nobody is signed out by following a link. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        see(response, "/");
    }

    private static void see(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }
}
