package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.VietnameseText;

/** The villages in which a commune's households live, as the register writes them. */
@ApplicationScoped
public class Villages {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    VisibleHouseholds visible;

    /** In the order of the alphabet; only those of households that the present actor may know of. */
    public List<String> of(Long communeId) {
        if (communeId == null) {
            return List.of();
        }
        Filters where = new Filters().eq("h.place.communeId", communeId);
        visible.narrow(where);
        return where.bind(em.createQuery("SELECT DISTINCT h.place.village FROM Household h" + where.where(), String.class))
                .getResultList().stream().sorted(VietnameseText.order()).toList();
    }
}
