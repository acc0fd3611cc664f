package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.reference.domain.ReferenceChanged;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/** How difficult a commune or village was on a day, and which districts were poor; answered from memory. */
@ApplicationScoped
public class AreaClasses {
    private static final Comparator<AreaClassRow> LEAST_DIFFICULT_LAST = Comparator.comparing(AreaClassRow::areaClass);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    private final Cached<List<AreaClassRow>> classes = new Cached<>(() -> List.copyOf(em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.AreaClassRow(c.id, c.unitId, c.village, c.areaClass, c.validFrom,"
            + " c.validTo, c.source, c.sample) FROM AreaClassPeriod c ORDER BY c.id", AreaClassRow.class).getResultList()));

    private final Cached<List<PoorDistrictRow>> poor = new Cached<>(() -> List.copyOf(em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.PoorDistrictRow(d.unitId, d.validFrom, d.validTo, d.source)"
            + " FROM PoorDistrict d ORDER BY d.id", PoorDistrictRow.class).getResultList()));

    public List<AreaClassRow> all() {
        return classes.get();
    }

    public List<PoorDistrictRow> poorDistricts() {
        return poor.get();
    }

    /** The class of the commune on this day; a commune that went into others has the least difficult class of these. */
    public Optional<AreaClass> at(Long communeId, LocalDate day) {
        return row(communeId, null, day).map(AreaClassRow::areaClass);
    }

    /** The class of a village where it has one of its own, else that of its commune, with source and sample mark. */
    public Optional<AreaClassRow> row(Long communeId, String village, LocalDate day) {
        return units.tree().on(communeId, day).stream()
                .flatMap(unit -> ofUnit(unit.id(), village, day).stream()).max(LEAST_DIFFICULT_LAST);
    }

    private Optional<AreaClassRow> ofUnit(Long unitId, String village, LocalDate day) {
        List<AreaClassRow> rows = all().stream().filter(row -> row.unitId().equals(unitId) && row.isValidAt(day)).toList();
        String wanted = VietnameseText.fold(village);
        Stream<AreaClassRow> own = rows.stream()
                .filter(row -> row.village() != null && VietnameseText.fold(row.village()).equals(wanted));
        return own.findFirst().or(() -> rows.stream().filter(row -> row.village() == null).findFirst());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        classes.forget();
    }

    /** Whether the unit lies in a district that was on the list of poor districts on this day. */
    public boolean isInPoorDistrict(Long unitId, LocalDate day) {
        return units.tree().atLevel(unitId, UnitLevel.DISTRICT).stream().anyMatch(district -> poorDistricts().stream()
                .anyMatch(row -> row.unitId().equals(district.id()) && row.isValidAt(day)));
    }
}
