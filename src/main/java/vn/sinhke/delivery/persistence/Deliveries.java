package vn.sinhke.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.delivery.domain.Animal;
import vn.sinhke.delivery.domain.Handover;
import vn.sinhke.delivery.domain.Incident;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.delivery.domain.RotationTransfer;
import vn.sinhke.delivery.domain.Sale;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** The store of what reached the households: handovers, animals, incidents, obligations, transfers, sales. */
@ApplicationScoped
public class Deliveries {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(Handover handover) {
        em.persist(handover);
        em.flush();
    }

    /** Two people may give the same tag at the same moment: the database decides. */
    public void addAll(List<Animal> animals) {
        try {
            animals.forEach(em::persist);
            em.flush();
        } catch (PersistenceException taken) {
            throw new Problem.RulesBroken(Violation.of("animal-tag-unique", "animals", "delivery.tag.takenNow"));
        }
    }

    public void add(Incident incident) {
        em.persist(incident);
        em.flush();
    }

    public void add(Sale sale) {
        em.persist(sale);
        em.flush();
    }

    public void add(RotationObligation obligation) {
        em.persist(obligation);
        em.flush();
    }

    public void add(RotationTransfer transfer) {
        em.persist(transfer);
        em.flush();
    }

    public Set<String> tagsTaken(Long projectId, Collection<String> tags) {
        return tags.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                        "SELECT a.tag FROM Animal a WHERE a.projectId = :project AND a.tag IN :tags", String.class)
                .setParameter("project", projectId).setParameter("tags", tags).getResultList());
    }

    public Optional<Animal> animal(Long projectId, String tag) {
        return em.createQuery("SELECT a FROM Animal a WHERE a.projectId = :project AND a.tag = :tag", Animal.class)
                .setParameter("project", projectId).setParameter("tag", tag).getResultStream().findFirst();
    }

    /** The day on which the household of an animal received it. */
    public LocalDate handedOn(Animal animal) {
        return em.createQuery("SELECT h.day FROM Handover h WHERE h.id = :id", LocalDate.class)
                .setParameter("id", animal.handoverId()).getSingleResult();
    }

    /** Whether a household got something from another obligation of this dossier already. */
    public boolean receivedFromAnother(Long projectId, Long householdId, Long obligationId) {
        return !em.createQuery("SELECT t.id FROM RotationTransfer t, RotationObligation o WHERE o.id = t.obligationId"
                        + " AND o.projectId = :project AND t.toHouseholdId = :household AND o.id <> :obligation", Long.class)
                .setParameter("project", projectId).setParameter("household", householdId).setParameter("obligation", obligationId)
                .getResultList().isEmpty();
    }

    public boolean hasObligation(Long projectId, Long householdId) {
        return !em.createQuery("SELECT o.id FROM RotationObligation o WHERE o.projectId = :project AND o.householdId = :household",
                        Long.class).setParameter("project", projectId).setParameter("household", householdId)
                .getResultList().isEmpty();
    }

    /** An obligation of this dossier, held until the transaction ends. */
    public Optional<RotationObligation> lock(Long projectId, Long obligationId) {
        return em.createQuery("SELECT o FROM RotationObligation o WHERE o.id = :id AND o.projectId = :project", RotationObligation.class)
                .setParameter("id", obligationId).setParameter("project", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
