package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Delegations by the people between whom they run. */
@ApplicationScoped
public class DelegationList {
    private static final int MOST = 200;
    private static final String SELECT = "SELECT NEW vn.sinhke.account.query.DelegationRow(d.id, f.id, f.username, f.fullName,"
            + " t.id, t.username, t.fullName, d.role, d.kind, d.unitId, d.projectType, d.amountUpTo, d.validFrom, d.validTo,"
            + " d.documentNo, d.revokedAt) FROM Delegation d JOIN Account f ON f.id = d.fromUserId"
            + " JOIN Account t ON t.id = d.toUserId WHERE ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The newest that this person has given or received. */
    public List<DelegationRow> of(Long accountId) {
        return em.createQuery(SELECT + "d.fromUserId = :id OR d.toUserId = :id ORDER BY d.id DESC", DelegationRow.class)
                .setParameter("id", accountId).setMaxResults(MOST).getResultList();
    }

    /** Those that this person has given or received and that still run on this day or later, oldest first. */
    public List<DelegationRow> open(Long accountId, LocalDate day) {
        return em.createQuery(SELECT + "(d.fromUserId = :id OR d.toUserId = :id) AND d.revokedAt IS NULL AND d.validTo >= :day ORDER BY d.id",
                DelegationRow.class).setParameter("id", accountId).setParameter("day", day).getResultList();
    }

    public Optional<DelegationRow> byId(Long id) {
        return em.createQuery(SELECT + "d.id = :id", DelegationRow.class).setParameter("id", id).getResultStream().findFirst();
    }
}
