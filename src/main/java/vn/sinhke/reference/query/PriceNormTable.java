package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.reference.domain.ReferenceChanged;
import vn.sinhke.shared.VietnameseText;

/** The price norms of all months, answered from memory: some twenty items by twelve months a year. */
@ApplicationScoped
public class PriceNormTable {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    private final Cached<Map<String, List<PriceNormRow>>> norms = new Cached<>(() -> em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.PriceNormRow(n.item, n.itemKey, n.unit, n.unitKey, n.areaId, n.firstDay, n.price,"
            + " n.tolerance, n.source, n.toConfirm) FROM PriceNorm n ORDER BY n.itemKey, n.unitKey, n.firstDay DESC, n.areaId",
            PriceNormRow.class).getResultList().stream().collect(Collectors.groupingBy(row -> key(row.itemKey(), row.unitKey()),
                    java.util.LinkedHashMap::new, Collectors.toUnmodifiableList())));

    private static String key(String item, String unit) {
        return VietnameseText.fold(item) + "/" + VietnameseText.fold(unit);
    }

    /** Every norm, by item and the latest month first. */
    public List<PriceNormRow> all() {
        return norms.get().values().stream().flatMap(List::stream).toList();
    }

    /**
     * The norm by which a price at a place is judged in the month of this day: of the district before that of the
     * province, and while none is announced for the month, the last one before it. Empty for an item without norm.
     */
    public Optional<PriceNormRow> at(String item, String unit, Long place, LocalDate day) {
        List<PriceNormRow> rows = item == null || place == null ? List.of() : norms.get().getOrDefault(key(item, unit), List.of());
        return rows.isEmpty() ? Optional.empty() : choose(rows, areasOf(place), day);
    }

    private List<Long> areasOf(Long place) {
        return java.util.stream.Stream.of(units.districtOf(place), units.provinceOf(place)).flatMap(Optional::stream)
                .map(UnitView::id).toList();
    }

    /** @param areas the areas whose norms hold at the place, the nearest first */
    static Optional<PriceNormRow> choose(Collection<PriceNormRow> rows, List<Long> areas, LocalDate day) {
        return rows.stream().filter(row -> areas.contains(row.areaId()) && !row.month().isAfter(day))
                .min(Comparator.comparingInt((PriceNormRow row) -> areas.indexOf(row.areaId()))
                        .thenComparing(PriceNormRow::month, Comparator.reverseOrder()));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        norms.forget();
    }
}
