package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sinhke.shared.VietnameseText;

/** Who of some households already receives the same thing in the same days from somebody else. */
@ApplicationScoped
public class SupportOverlaps {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** @param exceptProjectId the project that asks, null when it is not yet saved */
    public List<SupportOverlap> of(Collection<Long> householdIds, String productKey, LocalDate from, LocalDate to,
            Long exceptProjectId) {
        List<SupportOverlap> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(householdIds)) {
            found.addAll(em.createQuery("SELECT NEW vn.sinhke.household.query.SupportOverlap(h.id, h.code, h.headName,"
                            + " s.sourceId, s.sourceCode, s.fromDay, s.toDay)"
                            + " FROM HouseholdSupport s, Household h WHERE h.id = s.householdId AND s.householdId IN :ids"
                            + " AND s.releasedOn IS NULL AND s.productKey = :product AND s.fromDay <= :to AND s.toDay >= :from"
                            + " AND s.sourceId <> :except ORDER BY h.id, s.fromDay, s.id", SupportOverlap.class)
                    .setParameter("ids", chunk).setParameter("product", VietnameseText.fold(productKey))
                    .setParameter("from", from).setParameter("to", to)
                    .setParameter("except", exceptProjectId == null ? Long.valueOf(0) : exceptProjectId).getResultList());
        }
        return found;
    }
}
