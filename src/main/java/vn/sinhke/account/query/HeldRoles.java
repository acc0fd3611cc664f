package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;

/** Roles of several accounts in one statement, with the names of their places. */
@ApplicationScoped
public class HeldRoles {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    public List<HeldRow> of(Collection<Long> accountIds) {
        return em.createQuery("SELECT NEW vn.sinhke.account.query.HeldRow(g.id, g.userId, g.role, g.unitId, g.agencyId,"
                        + " g.validFrom, g.validTo) FROM RoleGrant g WHERE g.userId IN :ids ORDER BY g.id", HeldRow.class)
                .setParameter("ids", accountIds).getResultStream().map(row -> row.at(place(row))).toList();
    }

    private String place(HeldRow row) {
        return row.agencyId() == null ? units.name(row.unitId())
                : agencies.byId(row.agencyId()).map(AgencyView::name).orElse("");
    }
}
