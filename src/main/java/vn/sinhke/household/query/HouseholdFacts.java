package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.household.domain.EffectiveClass;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Together;

/** What the rules of other houses need to know of households: one statement for any number of them. */
@ApplicationScoped
public class HouseholdFacts {
    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    EscapeMonths escapeMonths;

    /** The facts of these households on this day, ordered by id; unknown ids are left out. */
    public List<HouseholdFact> at(Collection<Long> ids, LocalDate day) {
        List<Part<Line>> lines = lines(ids, day);
        Together.Answers found = together.answers(List.copyOf(lines));
        return lines.stream().flatMap(part -> found.of(part).stream()).map(line -> fact(line, day)).toList();
    }

    /** The same, to be read together with more. */
    public static List<Part<?>> parts(Collection<Long> ids, LocalDate day) {
        return List.copyOf(lines(ids, day));
    }

    private record Line(Long id, String code, String head, Long communeId, Long districtId, Long provinceId, boolean ethnicMinority, boolean womanHeaded,
                        boolean merit, boolean disabled, HouseholdClass reviewedClass, LocalDate leftPovertyOn, LocalDate reviewedFrom, String decisionNo,
                        Long laterCommuneId, Long laterDistrictId, Long laterProvinceId, Boolean laterEthnicMinority, Boolean laterWomanHeaded,
                        Boolean laterMerit, Boolean laterDisabled) { }

    private static List<Part<Line>> lines(Collection<Long> ids, LocalDate day) {
        List<Part<Line>> parts = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            List<Object> values = new ArrayList<>(List.of(day, day));
            values.addAll(chunk);
            parts.add(Part.of(Line.class, "h.id", "h.id, h.code, h.head_name, h.admin_unit_id, h.district_id, h.province_id, h.ethnic_minority, h.woman_headed,"
                    + " h.merit, h.disabled, r.class, r.left_poverty_on, r.effective_from, r.decision_no, c.admin_unit_id, c.district_id, c.province_id,"
                    + " c.ethnic_minority, c.woman_headed, c.merit, c.disabled",
                    "FROM household h LEFT JOIN household_review r ON r.household_id = h.id AND r.effective_from = (SELECT MAX(n.effective_from)"
                    + " FROM household_review n WHERE n.household_id = h.id AND n.effective_from <= ?)"
                    + " LEFT JOIN household_circumstances c ON c.household_id = h.id AND c.from_day = (SELECT MAX(k.from_day)"
                    + " FROM household_circumstances k WHERE k.household_id = h.id AND k.from_day <= ?)"
                    + " WHERE h.id IN (" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")", values.toArray()));
        }
        return parts;
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

    private HouseholdFact fact(Line line, LocalDate day) {
        boolean changed = line.laterCommuneId() != null; // without changes the household is as it was registered
        HouseholdClass reviewed = line.reviewedClass();
        LocalDate left = line.leftPovertyOn();
        return new HouseholdFact(line.id(), line.code(), line.head(), changed ? line.laterCommuneId() : line.communeId(),
                changed ? line.laterDistrictId() : line.districtId(), changed ? line.laterProvinceId() : line.provinceId(),
                reviewed == null ? null : EffectiveClass.at(day, reviewed, left, escapeMonths.at(day)),
                line.reviewedFrom(), line.decisionNo(),
                left == null || left.isAfter(day) ? null : EffectiveClass.monthsBegun(left, day),
                changed ? line.laterEthnicMinority() : line.ethnicMinority(), changed ? line.laterWomanHeaded() : line.womanHeaded(),
                changed ? line.laterMerit() : line.merit(), changed ? line.laterDisabled() : line.disabled());
    }
}
