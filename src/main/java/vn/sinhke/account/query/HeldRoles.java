package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
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

    /** How many other active people hold the same role at the same place on this day. */
    public int others(HeldRow row, LocalDate day) {
        String place = row.agencyId() != null ? " AND g.agencyId = :place" : row.unitId() != null ? " AND g.agencyId IS NULL AND g.unitId = :place" : "";
        TypedQuery<Long> query = em.createQuery("SELECT COUNT(DISTINCT g.userId) FROM RoleGrant g JOIN Account a ON a.id = g.userId"
                        + " WHERE a.active = TRUE AND g.role = :role AND g.userId <> :me AND g.validFrom <= :day"
                        + " AND (g.validTo IS NULL OR g.validTo >= :day)" + place, Long.class)
                .setParameter("role", row.role()).setParameter("me", row.accountId()).setParameter("day", day);
        if (!place.isEmpty()) {
            query.setParameter("place", row.agencyId() != null ? row.agencyId() : row.unitId());
        }
        return query.getSingleResult().intValue();
    }

    private String place(HeldRow row) {
        return row.agencyId() == null ? units.name(row.unitId())
                : agencies.byId(row.agencyId()).map(AgencyView::name).orElse("");
    }
}
