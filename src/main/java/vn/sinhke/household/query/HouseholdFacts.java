package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.household.domain.EffectiveClass;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.RowId;

/** What the rules of other houses need to know of households: one statement for any number of them. */
@ApplicationScoped
public class HouseholdFacts {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    EscapeMonths escapeMonths;

    /** The facts of these households on this day, ordered by id; unknown ids are left out. */
    public List<HouseholdFact> at(Collection<Long> ids, LocalDate day) {
        List<HouseholdFact> facts = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            em.createQuery("SELECT h.id, h.code, h.headName, h.place.communeId, h.place.districtId, h.place.provinceId,"
                            + " r.reviewedClass, r.leftPovertyOn, h.traits.ethnicMinority, h.traits.womanHeaded,"
                            + " h.traits.merit, h.traits.disabled, c.place.communeId, c.place.districtId, c.place.provinceId,"
                            + " c.traits.ethnicMinority, c.traits.womanHeaded, c.traits.merit, c.traits.disabled, r.effectiveFrom, r.decisionNo"
                            + " FROM Household h LEFT JOIN h.reviews r ON r.effectiveFrom = (SELECT MAX(n.effectiveFrom)"
                            + " FROM HouseholdReview n WHERE n.household.id = h.id AND n.effectiveFrom <= :day)"
                            + " LEFT JOIN h.circumstances c ON c.from = (SELECT MAX(k.from)"
                            + " FROM Circumstances k WHERE k.household.id = h.id AND k.from <= :day)"
                            + " WHERE h.id IN :ids ORDER BY h.id", Object[].class)
                    .setParameter("day", day).setParameter("ids", chunk).getResultList()
                    .forEach(row -> facts.add(fact(row, day)));
        }
        return facts;
    }

    /** The ids behind codes ({@code HH-066-000123}) or ids written as text; what does not exist is left out. */
    public Map<String, Long> idsByCodes(Collection<String> codesOrIds) {
        Map<String, Long> found = new HashMap<>();
        List<String> codes = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (String text : codesOrIds) {
            if (RowId.isOne(text)) {
                ids.add(Long.valueOf(text));
            } else if (text != null) {
                codes.add(text);
            }
        }
        for (List<String> chunk : Chunks.of(codes)) {
            em.createQuery("SELECT h.code, h.id FROM Household h WHERE h.code IN :codes", Object[].class)
                    .setParameter("codes", chunk).getResultList().forEach(row -> found.put((String) row[0], (Long) row[1]));
        }
        for (List<Long> chunk : Chunks.of(ids)) {
            em.createQuery("SELECT h.id FROM Household h WHERE h.id IN :ids", Long.class)
                    .setParameter("ids", chunk).getResultList().forEach(id -> found.put(id.toString(), id));
        }
        return found;
    }

    private HouseholdFact fact(Object[] row, LocalDate day) {
        HouseholdClass reviewed = (HouseholdClass) row[6];
        LocalDate left = (LocalDate) row[7];
        int place = row[12] == null ? 3 : 12; // without changes the household is as it was registered
        int traits = row[12] == null ? 8 : 15;
        return new HouseholdFact((Long) row[0], (String) row[1], (String) row[2], (Long) row[place], (Long) row[place + 1],
                (Long) row[place + 2],
                reviewed == null ? null : EffectiveClass.at(day, reviewed, left, escapeMonths.at(day)),
                (LocalDate) row[19], (String) row[20],
                left == null || left.isAfter(day) ? null : EffectiveClass.monthsBegun(left, day),
                (Boolean) row[traits], (Boolean) row[traits + 1], (Boolean) row[traits + 2], (Boolean) row[traits + 3]);
    }
}
