package vn.sinhke.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.sinhke.account.query.AccountFilter;
import vn.sinhke.account.query.AccountList;
import vn.sinhke.account.query.AccountRow;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.web.ListModel;

/** The list of accounts, for administrators. */
@Named
@ViewScoped
public class AccountListPage implements Serializable {
    @Inject
    AccountList query;

    @Inject
    AdminOnly admin;

    private final AccountFilter filter = new AccountFilter();
    private ListModel<AccountRow, AccountFilter> list;

    public void open() {
        admin.require("LIST");
        list = new ListModel<>(query, filter);
    }

    public AccountFilter getFilter() {
        return filter;
    }

    /** The role as the address carries it; what is no role narrows nothing. */
    public String getRole() {
        return filter.getRole() == null ? null : filter.getRole().name();
    }

    public void setRole(String name) {
        filter.setRole(Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst().orElse(null));
    }

    public String getClosed() {
        return filter.isWithClosed() ? "true" : null;
    }

    public void setClosed(String text) {
        filter.setWithClosed("true".equals(text));
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public ListModel<AccountRow, AccountFilter> getList() {
        return list;
    }
}
