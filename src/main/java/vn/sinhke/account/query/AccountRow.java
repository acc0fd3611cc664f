package vn.sinhke.account.query;

import java.util.List;
import vn.sinhke.shared.Row;

/** One account in the list, with the roles held today. */
public record AccountRow(Long id, String username, String fullName, String title, boolean active, List<HeldRow> roles)
        implements Row {
    public AccountRow(Long id, String username, String fullName, String title, boolean active) {
        this(id, username, fullName, title, active, List.of());
    }

    AccountRow with(List<HeldRow> held) {
        return new AccountRow(id, username, fullName, title, active, List.copyOf(held));
    }
}
