package vn.sinhke.delivery.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sinhke.delivery.domain.AnimalState;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads what reached the households of a dossier, what happened to it, and what was sold. */
@ApplicationScoped
public class Handovers {
    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    HouseholdFacts households;

    @Inject
    ProjectDetails details;

    @Inject
    BusinessClock clock;

    /** The handovers of a dossier with their animals, newest first, in three statements. */
    public List<HandoverView> of(Long projectId) {
        List<Object[]> rows = em.createQuery("SELECT h.id, h.cycleNo, h.householdId, h.day, h.quarantineCertificate, h.note"
                        + " FROM Handover h WHERE h.projectId = :id ORDER BY h.day DESC, h.id DESC", Object[].class)
                .setParameter("id", projectId).getResultList();
        Map<Long, List<HandoverView.Head>> animals = new HashMap<>();
        em.createQuery("SELECT a.handoverId, a.tag, a.weightKg, a.state FROM Animal a WHERE a.projectId = :id ORDER BY a.id",
                        Object[].class).setParameter("id", projectId).getResultList()
                .forEach(row -> animals.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(new HandoverView.Head((String) row[1], (BigDecimal) row[2], (AnimalState) row[3])));
        Map<Long, HouseholdFact> people = new HashMap<>();
        households.at(rows.stream().map(row -> (Long) row[2]).distinct().toList(), clock.today())
                .forEach(fact -> people.put(fact.id(), fact));
        return rows.stream().map(row -> new HandoverView((Long) row[0], (Integer) row[1], (Long) row[2],
                people.get((Long) row[2]).code(), people.get((Long) row[2]).head(), (LocalDate) row[3], (String) row[4],
                (String) row[5], animals.getOrDefault((Long) row[0], List.of()))).toList();
    }

    /** The id of the latest entered handover; empty before the first. */
    public Optional<Long> last(Long projectId) {
        return together.rows(latest(projectId)).stream().map(Latest::id).filter(Objects::nonNull).findFirst();
    }

    private record Latest(Long id) { }

    private static Part<Latest> latest(Long projectId) {
        return Part.of(Latest.class, "0", "MAX(id)", "FROM handover WHERE project_id = ?", projectId);
    }

    /** The latest, to be read together with more. */
    public static Part<?> part(Long projectId) {
        return latest(projectId);
    }

    public List<IncidentView> incidents(Long projectId) {
        return em.createQuery("SELECT i.id, i.kind, i.day, a.tag, h.householdId, i.description, i.certificate, i.recordedAt"
                        + " FROM Incident i LEFT JOIN Animal a ON a.id = i.animalId LEFT JOIN Handover h ON h.id = a.handoverId"
                        + " WHERE i.projectId = :id ORDER BY i.day DESC, i.id DESC", Object[].class)
                .setParameter("id", projectId).getResultList().stream()
                .map(row -> new IncidentView((Long) row[0], (IncidentKind) row[1], (LocalDate) row[2], (String) row[3], (Long) row[4],
                        (String) row[5], (String) row[6], BusinessClock.day((LocalDateTime) row[7]))).toList();
    }

    public List<SaleView> sales(Long projectId) {
        FloorPrices floors = new FloorPrices(details.read(projectId).content().contracts());
        List<Object[]> rows = em.createQuery("SELECT s.id, s.householdId, s.day, s.buyer, s.product, s.quantity, s.unit,"
                        + " s.unitPrice, s.underContract FROM Sale s WHERE s.projectId = :id ORDER BY s.day DESC, s.id DESC",
                        Object[].class).setParameter("id", projectId).getResultList();
        Map<Long, String> codes = new HashMap<>();
        households.at(rows.stream().map(row -> (Long) row[1]).filter(id -> id != null).distinct().toList(), clock.today())
                .forEach(fact -> codes.put(fact.id(), fact.code()));
        return rows.stream().map(row -> new SaleView((Long) row[0], codes.get((Long) row[1]), (LocalDate) row[2], (String) row[3],
                (String) row[4], (BigDecimal) row[5], (String) row[6], Money.vnd((Long) row[7]), (Boolean) row[8],
                floors.at((LocalDate) row[2], (String) row[3], (String) row[4], (String) row[6]))).toList();
    }
}
