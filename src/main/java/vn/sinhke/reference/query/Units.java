package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.UnitLevel;

/** Administrative units of all times, answered from memory. */
@ApplicationScoped
public class Units {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    private final Cached<UnitTree> tree = new Cached<>(this::read);

    private UnitTree read() {
        return new UnitTree(
                em.createQuery("SELECT NEW vn.sinhke.reference.query.UnitView(u.id, u.code, u.name, u.nameEn, u.level,"
                        + " u.parentId, u.validFrom, u.validTo, u.searchName) FROM AdminUnit u", UnitView.class).getResultList(),
                em.createQuery("SELECT NEW vn.sinhke.reference.query.UnitLink(s.oldUnitId, s.newUnitId, s.extent, s.effective)"
                        + " FROM AdminUnitSuccession s ORDER BY s.id", UnitLink.class).getResultList());
    }

    public UnitTree tree() {
        return tree.get();
    }

    public Optional<UnitView> byId(Long id) {
        return tree().byId(id);
    }

    /** The name of a unit, or an empty text for none. */
    public String name(Long id) {
        return byId(id).map(UnitView::name).orElse("");
    }

    /** Commune and district in one line; the commune alone where it belongs to no district. */
    public String place(Long communeId, Long districtId) {
        String district = districtId == null || districtId.equals(communeId) ? "" : name(districtId);
        return name(communeId) + (district.isEmpty() ? "" : ", " + district);
    }

    /** The unit that bore the code on this day. */
    public Optional<UnitView> find(String code, LocalDate day) {
        return tree().find(code, day);
    }

    /** The unit that bears the code today. */
    public Optional<UnitView> find(String code) {
        return tree().find(code, clock.today());
    }

    /** A unit as requests name it: by its code on the given day (today when null), or by its id. Ids never read as codes. */
    public Optional<UnitView> resolve(String codeOrId, LocalDate asOf) {
        if (codeOrId == null || !codeOrId.matches("\\d{2,18}")) {
            return Optional.empty();
        }
        return tree().find(codeOrId, asOf == null ? clock.today() : asOf).or(() -> byId(Long.valueOf(codeOrId)));
    }

    public List<UnitView> list(UnitFilter by) {
        return tree().list(by);
    }

    public List<UnitView> ancestors(Long id) {
        return tree().ancestors(id);
    }

    /** The district of a commune (or of the district itself); empty since 1/7/2025, when communes have none. */
    public Optional<UnitView> districtOf(Long id) {
        return tree().atLevel(id, UnitLevel.DISTRICT);
    }

    public Optional<UnitView> provinceOf(Long id) {
        return tree().atLevel(id, UnitLevel.PROVINCE);
    }

    public boolean isWithin(Long id, Long area) {
        return tree().isWithin(id, area);
    }

    /** The area and everything in it, as ids. */
    public Set<Long> within(Long area) {
        return tree().within(area);
    }

    public List<UnitSuccessor> successors(Long id) {
        return tree().successors(id);
    }
}
