package vn.sinhke.delivery.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
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

    @Inject
    HouseholdFacts households;

    @Inject
    ProjectDetails details;

    @Inject
    BusinessClock clock;

    /** The handovers of a dossier with their animals, newest first, in two statements. */
    public List<HandoverView> of(Long projectId) {
        Together.Answers found = together.answers(List.of(handed(projectId), animals(projectId)));
        List<Handed> rows = found.of(handed(projectId)).stream().sorted(Comparator.comparing(Handed::day).reversed()).toList();
        Map<Long, List<HandoverView.Head>> animals = new HashMap<>();
        found.of(animals(projectId)).forEach(row -> animals.computeIfAbsent(row.handoverId(), none -> new ArrayList<>())
                .add(new HandoverView.Head(row.tag(), row.weightKg(), row.state())));
        Map<Long, HouseholdFact> people = new HashMap<>();
        households.at(rows.stream().map(Handed::householdId).toList(), clock.today()).forEach(fact -> people.put(fact.id(), fact));
        return rows.stream().map(row -> new HandoverView(row.id(), row.cycleNo(), row.householdId(), people.get(row.householdId()).code(),
                people.get(row.householdId()).head(), row.day(), row.quarantineCertificate(), row.note(), animals.getOrDefault(row.id(), List.of()))).toList();
    }

    private record Handed(Long id, Integer cycleNo, Long householdId, LocalDate day, String quarantineCertificate, String note) { }

    private static Part<Handed> handed(Long projectId) {
        return Part.of(Handed.class, "-id", "id, cycle_no, household_id, handed_on, quarantine_certificate, note", "FROM handover WHERE project_id = ?", projectId);
    }

    private record AnimalLine(Long handoverId, String tag, BigDecimal weightKg, AnimalState state) { }

    private static Part<AnimalLine> animals(Long projectId) {
        return Part.of(AnimalLine.class, "id", "handover_id, tag, weight_kg, state", "FROM animal WHERE project_id = ?", projectId);
    }

    /** What is read here first of a dossier, to be read together with more. */
    public static List<Part<?>> parts(Long projectId) {
        return List.of(handed(projectId), animals(projectId), happened(projectId), sold(projectId));
    }

    /** The households that it then names. */
    public List<Part<?>> people(Long projectId) {
        List<Part<?>> all = new ArrayList<>(HouseholdFacts.parts(together.rows(handed(projectId)).stream().map(Handed::householdId).toList(), clock.today()));
        all.addAll(HouseholdFacts.parts(sellers(together.rows(sold(projectId))), clock.today()));
        return all;
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
        return together.rows(happened(projectId)).stream().sorted(Comparator.comparing(Happened::day).reversed())
                .map(row -> new IncidentView(row.id(), row.kind(), row.day(), row.tag(), row.householdId(), row.description(), row.certificate(),
                        BusinessClock.day(row.recordedAt()))).toList();
    }

    private record Happened(Long id, IncidentKind kind, LocalDate day, String tag, Long householdId, String description, String certificate,
                            LocalDateTime recordedAt) { }

    private static Part<Happened> happened(Long projectId) {
        return Part.of(Happened.class, "-i.id", "i.id, i.kind, i.happened_on, a.tag, h.household_id, i.description, i.certificate, i.recorded_at",
                "FROM incident i LEFT JOIN animal a ON a.id = i.animal_id LEFT JOIN handover h ON h.id = a.handover_id WHERE i.project_id = ?", projectId);
    }

    public List<SaleView> sales(Long projectId) {
        FloorPrices floors = new FloorPrices(details.read(projectId).content().contracts());
        List<Sold> rows = together.rows(sold(projectId)).stream().sorted(Comparator.comparing(Sold::day).reversed()).toList();
        Map<Long, String> codes = new HashMap<>();
        households.at(sellers(rows), clock.today()).forEach(fact -> codes.put(fact.id(), fact.code()));
        return rows.stream().map(row -> new SaleView(row.id(), codes.get(row.householdId()), row.day(), row.buyer(), row.product(), row.quantity(), row.unit(),
                Money.vnd(row.unitPrice()), row.underContract(), floors.at(row.day(), row.buyer(), row.product(), row.unit()))).toList();
    }

    private record Sold(Long id, Long householdId, LocalDate day, String buyer, String product, BigDecimal quantity, String unit, long unitPrice,
                        boolean underContract) { }

    private static Part<Sold> sold(Long projectId) {
        return Part.of(Sold.class, "-id", "id, household_id, sold_on, buyer, product, quantity, unit, unit_price, under_contract",
                "FROM sale WHERE project_id = ?", projectId);
    }

    private static List<Long> sellers(List<Sold> rows) {
        return rows.stream().map(Sold::householdId).filter(Objects::nonNull).toList();
    }
}
