package vn.sinhke.delivery.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.household.query.HouseholdRow;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.HouseholdClass;

/** Who is next in turn for what is handed on: poor households of the commune that nothing supports yet. */
@ApplicationScoped
public class NextReceivers {
    private static final int LOOKED_AT = 200;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    HouseholdList households;

    /** A household in turn. */
    public record Receiver(String code, String head) implements Serializable {
        @Override
        public String toString() {
            return code + " (" + head + ")";
        }
    }

    /** The first who neither takes part in this dossier nor has received from it yet; its own support may have ended long ago. */
    public Optional<Receiver> first(Long projectId, Long communeId, LocalDate day) {
        HouseholdFilter filter = new HouseholdFilter();
        filter.setUnit(communeId.toString());
        filter.setHouseholdClass(HouseholdClass.POOR);
        filter.setAsOf(day);
        filter.setSupported(false);
        Set<Long> received = new HashSet<>(em.createQuery("SELECT t.toHouseholdId FROM RotationTransfer t, RotationObligation o"
                + " WHERE o.id = t.obligationId AND o.projectId = :id", Long.class).setParameter("id", projectId).getResultList());
        received.addAll(em.createQuery("SELECT p.householdId FROM ParticipantRow p WHERE p.project.id = :id", Long.class)
                .setParameter("id", projectId).getResultList());
        List<HouseholdRow> rows = households.page(filter, households.defaultSort(), Cursor.START, LOOKED_AT);
        return rows.stream().filter(row -> !received.contains(row.id())).map(row -> new Receiver(row.code(), row.head())).findFirst();
    }
}
