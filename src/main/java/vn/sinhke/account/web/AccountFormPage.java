package vn.sinhke.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.account.query.AccountDetail;
import vn.sinhke.account.query.AccountView;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.account.usecase.CreateAccount;
import vn.sinhke.account.usecase.EditAccount;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** The form by which an administrator makes an account or corrects what is written down of a person. */
@Named
@ViewScoped
public class AccountFormPage implements Serializable {
    @Inject
    AccountDetail detail;

    @Inject
    AdminOnly admin;

    @Inject
    CreateAccount create;

    @Inject
    EditAccount edit;

    @Inject
    Notices notices;

    private String id;
    private AccountView account;
    private AccountFields fields = new AccountFields();
    private transient CreateAccount.Created created;

    public void open() {
        admin.require("OPEN");
        if (id != null) {
            account = detail.of(RowId.of(id));
            fields = AccountFields.of(account);
        }
    }

    /** A new account stays on the page, which shows its first password this once. */
    public String save() {
        if (account == null) {
            created = create.create(fields.getUsername(), fields.data());
            fields = new AccountFields();
            return null;
        }
        edit.edit(account.id(), account.version(), fields.data());
        notices.done("account.saved", fields.getFullName());
        return "detail?faces-redirect=true&id=" + account.id();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isNew() {
        return account == null;
    }

    public AccountView getAccount() {
        return account;
    }

    public AccountFields getFields() {
        return fields;
    }

    public CreateAccount.Created getCreated() {
        return created;
    }
}
