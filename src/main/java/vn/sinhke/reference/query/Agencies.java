package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sinhke.shared.Component;

/** The agencies that act on dossiers, answered from memory. */
@ApplicationScoped
public class Agencies {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Cached<Map<Long, AgencyView>> all = new Cached<>(this::read);

    private Map<Long, AgencyView> read() {
        Map<Long, AgencyView> read = new LinkedHashMap<>();
        em.createQuery("SELECT NEW vn.sinhke.reference.query.AgencyView(a.id, a.code, a.name, a.nameEn,"
                + " a.kind, a.unitId, a.component, a.validFrom, a.validTo) FROM Agency a ORDER BY a.id", AgencyView.class)
                .getResultList().forEach(agency -> read.put(agency.id(), agency));
        return Collections.unmodifiableMap(read);
    }

    public List<AgencyView> all() {
        return List.copyOf(all.get().values());
    }

    public Optional<AgencyView> byId(Long id) {
        return Optional.ofNullable(all.get().get(id));
    }

    /** The agency of this code, such as {@code SLDTBXH} or {@code UBND-066}; codes of agencies are not used again. */
    public Optional<AgencyView> byCode(String code) {
        return first(agency -> agency.code().equals(code));
    }

    /** The department in charge of the component on this day. */
    public Optional<AgencyView> department(Component component, LocalDate day) {
        return first(agency -> agency.isDepartment() && agency.isValidAt(day)
                && (agency.component() == component || agency.component() == null));
    }

    /** The people's committee of the unit. */
    public Optional<AgencyView> committeeOf(Long unitId) {
        return first(agency -> !agency.isDepartment() && agency.unitId().equals(unitId));
    }

    private Optional<AgencyView> first(Predicate<AgencyView> wanted) {
        return all.get().values().stream().filter(wanted).findFirst();
    }
}
