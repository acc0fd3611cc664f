package vn.sinhke.account.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.sinhke.account.query.AccountDetail;
import vn.sinhke.account.query.AccountView;
import vn.sinhke.account.usecase.ChangePassword;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.web.Notices;

/** A person's own account: what it is, and the password. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {
    @Inject
    CurrentActor actor;

    @Inject
    AccountDetail detail;

    @Inject
    ChangePassword changePassword;

    @Inject
    Notices notices;

    private AccountView account;
    private transient String present;
    private transient String wanted;
    private transient String again;

    public void open() {
        account = detail.of(actor.get().id());
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
