package vn.sinhke.account.query;

import java.io.Serializable;
import vn.sinhke.shared.Role;

/** What the list of accounts is narrowed by; all of it travels in the address. */
public class AccountFilter implements Serializable {
    private String text;
    private Role role;
    private String unit;
    private boolean withClosed;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** The code of a unit; everybody with a role in it or below it. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public boolean isWithClosed() {
        return withClosed;
    }

    public void setWithClosed(boolean withClosed) {
        this.withClosed = withClosed;
    }
}
