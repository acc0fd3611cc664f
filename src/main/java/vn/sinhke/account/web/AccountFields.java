package vn.sinhke.account.web;

import java.io.Serializable;
import vn.sinhke.account.query.AccountView;
import vn.sinhke.account.usecase.AccountData;

/** The fields of the form of an account. */
public class AccountFields implements Serializable {
    private String username;
    private String fullName;
    private String title;
    private String email;
    private String phone;

    static AccountFields of(AccountView account) {
        AccountFields fields = new AccountFields();
        fields.username = account.username();
        fields.fullName = account.fullName();
        fields.title = account.title();
        fields.email = account.email();
        fields.phone = account.phone();
        return fields;
    }

    AccountData data() {
        return new AccountData(fullName, title, email, phone);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
