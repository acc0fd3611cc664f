package vn.sinhke.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import vn.sinhke.account.query.Credential;
import vn.sinhke.account.usecase.SignIn;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;

/** The sign-in page: one task, and back to where the person wanted to go. */
@Named
@RequestScoped
public class SignInPage {
    private static final Set<String> REASONS = Set.of("EXPIRED", "SIGNED_OUT");

    @Inject
    SignIn signIn;

    private String username;
    private String password;
    private String returnTo;
    private String reason;

    public void signIn() throws IOException {
        reason = null;
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Credential owner;
        try {
            owner = signIn.signIn(username == null ? "" : username, password == null ? "" : password, request.getRemoteAddr());
        } catch (Problem.NotSignedIn refused) {
            String text = Messages.in(faces.getViewRoot().getLocale()).get("account.signIn.refused");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        } finally {
            password = null;
        }
        PageSession.begin(request, owner);
        faces.getExternalContext().redirect(returnTo == null ? "/" : returnTo);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = ReturnPath.of(returnTo);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason != null && REASONS.contains(reason) ? reason : null;
    }
}
