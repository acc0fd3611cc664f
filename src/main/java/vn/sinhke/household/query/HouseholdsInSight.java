package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.shared.Filters;

/** Which of some households the present actor may know of: the others do not exist for them. */
@ApplicationScoped
public class HouseholdsInSight {
    @Inject
    VisibleHouseholds visible;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Set<Long> of(Collection<Long> ids) {
        Set<Long> found = new HashSet<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            Filters where = new Filters().in("h.id", chunk);
            visible.narrow(where);
            found.addAll(where.bind(em.createQuery("SELECT h.id FROM Household h" + where.where(), Long.class)).getResultList());
        }
        return found;
    }
}
