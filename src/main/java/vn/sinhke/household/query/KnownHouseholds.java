package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the households that rows of a file mean: four statements for any thousand of them. */
@ApplicationScoped
public class KnownHouseholds {
    private static final String COLUMNS = "SELECT h.id, h.code, h.headName, h.place.village, h.headIdentity, h.place.communeId, h.place.districtId,"
            + " h.members, h.traits.ethnicMinority, h.traits.womanHeaded, h.traits.merit, h.traits.disabled, h.registeredOn,"
            + " h.currentFrom FROM Household h WHERE ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Those with one of these codes or one of these numbers of the head, with their reviews of these days, by id. */
    public Collection<KnownHousehold> find(Collection<String> codes, Collection<String> identities, Collection<LocalDate> days) {
        Map<Long, KnownHousehold> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(codes)) {
            read("h.code IN :keys", chunk, found);
        }
        for (List<String> chunk : Chunks.of(identities)) {
            read("h.headIdentity IN :keys", chunk, found);
        }
        if (days.isEmpty()) {
            return new ArrayList<>(found.values());
        }
        for (List<Long> chunk : Chunks.of(found.keySet())) {
            em.createQuery("SELECT r.household.id, r.effectiveFrom, r.reviewedClass, r.leftPovertyOn, r.deficits,"
                            + " r.incomePerPerson, r.cause, r.decisionNo, r.decisionDate FROM HouseholdReview r"
                            + " WHERE r.household.id IN :ids AND r.effectiveFrom IN :days", Object[].class)
                    .setParameter("ids", chunk).setParameter("days", days).getResultList()
                    .forEach(row -> found.get((Long) row[0]).reviews().put((LocalDate) row[1], review(row)));
        }
        return new ArrayList<>(found.values());
    }

    private static ReviewLine review(Object[] row) {
        return new ReviewLine((LocalDate) row[1], (vn.sinhke.shared.HouseholdClass) row[2], (LocalDate) row[3], (Integer) row[4],
                (Long) row[5], (vn.sinhke.household.domain.PovertyCause) row[6], (String) row[7], (LocalDate) row[8]);
    }

    private void read(String where, List<String> keys, Map<Long, KnownHousehold> found) {
        List<Object[]> rows = em.createQuery(COLUMNS + where, Object[].class).setParameter("keys", keys).getResultList();
        Map<Long, Integer> listed = listed(rows.stream().map(row -> (Long) row[0]).toList());
        rows.forEach(row -> found.put(
                (Long) row[0], new KnownHousehold((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                        (Long) row[5], (Long) row[6], (Integer) row[7], listed.getOrDefault((Long) row[0], 0), (Boolean) row[8],
                        (Boolean) row[9], (Boolean) row[10], (Boolean) row[11], (LocalDate) row[12], (LocalDate) row[13], new HashMap<>())));
    }

    private Map<Long, Integer> listed(List<Long> ids) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("SELECT m.household.id, COUNT(m) FROM HouseholdMember m WHERE m.household.id IN :ids AND m.leftOn IS NULL"
                            + " GROUP BY m.household.id", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
        }
        return counts;
    }
}
