package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.reference.domain.ReferenceChanged;

/** The legal parameters of all times, answered from memory. */
@ApplicationScoped
public class LegalParameters {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Cached<List<LegalParameter>> parameters = new Cached<>(() -> List.copyOf(em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.LegalParameter(p.code, p.value, p.unit, p.article, p.validFrom, p.validTo,"
            + " p.provinceId, p.toConfirm, p.note) FROM ParameterPeriod p ORDER BY p.code, p.validFrom, p.id", LegalParameter.class)
            .getResultList()));

    private final Cached<Map<String, List<LegalParameter>>> byCode = new Cached<>(() -> parameters.get().stream()
            .collect(Collectors.groupingBy(LegalParameter::code)));

    public List<LegalParameter> all() {
        return parameters.get();
    }

    /** The parameter as it holds on this day in this province (null: the national one). */
    public LegalParameter at(ParameterCode code, LocalDate day, Long provinceId) {
        return choose(byCode.get().getOrDefault(code.name(), List.of()), code, day, provinceId);
    }

    /**
     * Where a province may only be stricter, the stricter of both rows holds; where it may set the number, its own. A day before or
     * after all rows gets the row nearest in time, so that a rule can always ask.
     */
    static LegalParameter choose(Collection<LegalParameter> rows, ParameterCode code, LocalDate day, Long provinceId) {
        List<LegalParameter> own = rows.stream().filter(row -> row.code().equals(code.name()))
                .filter(row -> row.provinceId() == null || row.provinceId().equals(provinceId)).toList();
        return own.stream().filter(row -> row.isValidAt(day))
                .min(order(code.province()))
                .or(() -> own.stream().filter(row -> row.provinceId() == null)
                        .min(Comparator.comparing(row -> Math.abs(row.from().toEpochDay() - day.toEpochDay()))))
                .orElseThrow(() -> new IllegalStateException("no row for the parameter " + code));
    }

    private static Comparator<LegalParameter> order(ProvinceMay may) {
        Comparator<LegalParameter> ownFirst = Comparator.comparing(row -> row.provinceId() == null);
        return switch (may) {
            case RAISE -> Comparator.comparing(LegalParameter::value).reversed().thenComparing(ownFirst);
            case LOWER -> Comparator.comparing(LegalParameter::value).thenComparing(ownFirst);
            case SET -> ownFirst;
            case NOTHING -> ownFirst.reversed();
        };
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        parameters.forget();
        byCode.forget();
    }
}
