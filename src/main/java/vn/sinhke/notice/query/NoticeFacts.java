package vn.sinhke.notice.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.TermStep;

/** Reads what a notice needs to know of dossiers and payments. */
@ApplicationScoped
public class NoticeFacts {
    private static final String DOSSIER = "SELECT NEW vn.sinhke.notice.domain.DossierFacts(p.id, p.code, p.name, p.type, p.state, p.manager,"
            + " p.ownerUnitId, p.communeId, p.districtId, p.provinceId, p.agencyId, p.createdBy, p.submittedBy, p.acceptedBy, p.presentedBy, p.stateSupport,"
            + " p.dueOn, p.clockPaused, p.raisedToProvince) FROM Project p WHERE ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Optional<DossierFacts> dossier(Long id) {
        return em.createQuery(DOSSIER + "p.id = :id", DossierFacts.class).setParameter("id", id).getResultStream().findFirst();
    }

    public Optional<PaymentFact> payment(Long id) {
        return em.createQuery("SELECT NEW vn.sinhke.notice.query.PaymentFact(y.projectId, y.cycleNo, y.amount, y.createdBy, y.requestedBy)"
                + " FROM Payment y WHERE y.id = :id", PaymentFact.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Dossiers whose term of this step ran out before the day and was told to no superior yet, beyond the given id. */
    public List<DossierFacts> overdue(TermStep step, LocalDate day, long after, int most) {
        return em.createQuery(DOSSIER + "p.state IN :states AND p.dueOn < :day AND p.clockPaused = FALSE AND p.id > :after"
                        + " AND NOT EXISTS (SELECT e.dueOn FROM Escalation e WHERE e.key.projectId = p.id AND e.key.step = :step) ORDER BY p.id",
                        DossierFacts.class)
                .setParameter("states", step.states()).setParameter("day", day).setParameter("after", after).setParameter("step", step)
                .setMaxResults(most).getResultList();
    }
}
