package vn.sinhke.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.account.query.AccountDetail;
import vn.sinhke.account.query.AccountView;
import vn.sinhke.account.query.HeldRoles;
import vn.sinhke.account.query.HeldRow;
import vn.sinhke.account.usecase.CloseAccount;
import vn.sinhke.account.usecase.CreateAccount;
import vn.sinhke.account.usecase.EditRoles;
import vn.sinhke.account.usecase.ResetPassword;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** One account: which roles it holds where, and whether it may sign in. */
@Named
@ViewScoped
public class AccountDetailPage implements Serializable {
    @Inject
    AccountDetail detail;

    @Inject
    HeldRoles held;

    @Inject
    EditRoles editRoles;

    @Inject
    CloseAccount close;

    @Inject
    ResetPassword reset;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private String id;
    private AccountView account;
    private List<HeldRow> roles = List.of();
    private Role role;
    private String place;
    private LocalDate from;
    private transient CreateAccount.Created changed;

    public void open() {
        from = clock.today();
        load();
    }

    private void load() {
        account = detail.of(RowId.of(id));
        roles = held.of(List.of(account.id()));
    }

    public void grant() {
        editRoles.grant(account.id(), role, Places.code(place), from);
        role = null;
        place = null;
        done("account.role.granted");
    }

    public void endRole(Long grantId) {
        editRoles.end(account.id(), grantId);
        done("account.role.ended");
    }

    public void deactivate() {
        close.deactivate(account.id());
        done("account.closed");
    }

    public void reactivate() {
        close.reactivate(account.id());
        done("account.opened");
    }

    public void endSessions() {
        close.endSessions(account.id());
        done("account.sessionsEnded");
    }

    public void resetPassword() {
        changed = reset.reset(account.id());
        load();
    }

    private void done(String key) {
        load();
        notices.done(key, account.fullName());
    }

    public boolean isEnded(HeldRow row) {
        return row.isEnded(clock.today());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AccountView getAccount() {
        return account;
    }

    public List<HeldRow> getRoles() {
        return roles;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The new password to hand over, shown by the answer that made it and never again. */
    public CreateAccount.Created getChanged() {
        return changed;
    }
}
