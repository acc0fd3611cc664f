package vn.sinhke.account.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.sinhke.account.query.AccountDetail;
import vn.sinhke.account.query.AccountView;
import vn.sinhke.account.usecase.ChangeMyEmail;
import vn.sinhke.account.usecase.ChangePassword;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.web.Notices;

/** A person's own account: what it is, and the password. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {
    private static final String HERE = "/account/me.xhtml?faces-redirect=true";

    @Inject
    CurrentActor actor;

    @Inject
    AccountDetail detail;

    @Inject
    ChangePassword changePassword;

    @Inject
    ChangeMyEmail changeEmail;

    @Inject
    Notices notices;

    private AccountView account;
    private String email;
    private transient String present;
    private transient String wanted;
    private transient String again;

    public void open() {
        account = detail.of(actor.get().id());
        email = account.email();
    }

    public String saveEmail() {
        changeEmail.change(email);
        notices.done("account.email.saved");
        return HERE;
    }

    public void change() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        PageSession.goOn(request, changePassword.change(present, wanted, again));
        notices.done("account.password.changed");
        open();
    }

    public Actor getActor() {
        return actor.get();
    }

    public AccountView getAccount() {
        return account;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
