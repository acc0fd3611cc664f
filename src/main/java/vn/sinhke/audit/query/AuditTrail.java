package vn.sinhke.audit.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** The log as auditors and administrators read it: newest first, from key to key. */
@ApplicationScoped
public class AuditTrail {
    private static final Set<Role> READERS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

    /** Where to go on: the lines before this place. */
    public record Place(String chain, long seq) { }

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** @param by the sign-in name of whoever did it, null for everybody; @param before null for the newest */
    public List<AuditRow> before(Place before, String by, int size) {
        if (!actor.get().hasAny(READERS)) {
            throw new Problem.NotAllowed("audit.notAllowed");
        }
        TypedQuery<AuditRow> query = em.createQuery("SELECT NEW vn.sinhke.audit.query.AuditRow(e.chain, e.seq, e.occurredAt,"
                + " e.actor, e.actingFor, e.action, e.subjectType, e.subjectId, e.detail, e.prevHash, e.hash)"
                + " FROM AuditEntry e WHERE 1 = 1"
                + (before == null ? "" : " AND e.chain <= :chain AND (e.chain < :chain OR e.seq < :seq)")
                + (by == null ? "" : " AND e.actor = :actor") + " ORDER BY e.chain DESC, e.seq DESC", AuditRow.class);
        if (before != null) {
            query.setParameter("chain", before.chain()).setParameter("seq", before.seq());
        }
        if (by != null) {
            query.setParameter("actor", by);
        }
        return query.setMaxResults(size).getResultList();
    }
}
