package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.ListQuery;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Sort;

/** All accounts, for administrators. */
@ApplicationScoped
public class AccountList extends ListQuery<AccountRow, AccountFilter> {
    private static final Map<String, String> SORTABLE = Map.of("username", "a.username", "fullName", "a.fullName");
    private static final String HELD = "EXISTS (SELECT g.id FROM RoleGrant g WHERE g.userId = a.id"
            + " AND (g.validTo IS NULL OR g.validTo >= ?) AND ";

    @Inject
    HeldRoles held;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Override
    protected Class<AccountRow> row() {
        return AccountRow.class;
    }

    @Override
    protected String select() {
        return "SELECT NEW vn.sinhke.account.query.AccountRow(a.id, a.username, a.fullName, a.title, a.active)";
    }

    @Override
    protected String from() {
        return "FROM Account a";
    }

    @Override
    protected Map<String, String> sortable() {
        return SORTABLE;
    }

    @Override
    public Sort defaultSort() {
        return Sort.up("username");
    }

    @Override
    protected void filter(Filters where, AccountFilter by) {
        LocalDate today = clock.today();
        if (!actor.get().has(Role.ADMIN)) {
            where.and("1 = 0");
        }
        where.search("a.searchName", by.getText()).eq("a.active", by.isWithClosed() ? null : Boolean.TRUE);
        if (by.getRole() != null) {
            where.and(HELD + "g.role = ?)", today, by.getRole());
        }
        if (by.getUnit() != null && !by.getUnit().isBlank()) {
            Set<Long> within = units.find(by.getUnit().strip(), today).map(UnitView::id).map(units::within).orElse(Set.of());
            if (within.isEmpty()) {
                where.and("1 = 0");
            } else {
                where.and(HELD + "g.unitId IN ?)", today, within);
            }
        }
    }

    @Override
    protected List<AccountRow> complete(List<AccountRow> rows, AccountFilter by) {
        LocalDate today = clock.today();
        Map<Long, List<HeldRow>> roles = held.of(rows.stream().map(AccountRow::id).toList()).stream()
                .filter(role -> !role.isEnded(today)).collect(Collectors.groupingBy(HeldRow::accountId));
        return rows.stream().map(row -> row.with(roles.getOrDefault(row.id(), List.of()))).toList();
    }
}
