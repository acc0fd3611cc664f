package vn.sinhke.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.sinhke.account.usecase.MakeFirstAdministrator;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.web.Notices;

/** The page on which the first administrator is made; it exists only until there is an account. */
@Named
@RequestScoped
public class FirstAdminPage {
    @Inject
    MakeFirstAdministrator make;

    @Inject
    Notices notices;

    private String code;
    private String password;
    private final AccountFields fields = new AccountFields();

    public void open() {
        if (!make.isOpen()) {
            throw new Problem.NotFound();
        }
    }

    public String create() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        make.make(code, fields.getUsername(), fields.data(), password, request.getRemoteAddr());
        notices.done("account.first.done");
        return "/sign-in?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public AccountFields getFields() {
        return fields;
    }
}
