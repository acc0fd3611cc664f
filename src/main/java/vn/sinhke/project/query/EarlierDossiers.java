package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.LeadCapacity;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Role;

/** What the officer's own unit wrote before: to copy from, and whom it worked with. */
@ApplicationScoped
public class EarlierDossiers {
    private static final Set<Role> WRITERS = EnumSet.of(Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER);
    private static final int MOST = 10;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The lead unit of an earlier linkage, with the code of that dossier. */
    public record KnownLead(LeadUnit unit, String dossier) { }

    /** The dossiers of the own unit that hold these words, with or without marks; the latest first, no more than {@code most}. */
    public List<ProjectRow> find(String words, int most) {
        Filters where = own().search("p.searchText", words);
        return where.bind(em.createQuery("SELECT NEW vn.sinhke.project.query.ProjectRow(p.id, p.code, p.version, p.name, p.type, p.state,"
                + " p.component, p.manager, p.product, p.communeId, p.districtId, p.totalCost, p.stateSupport, p.capPercent, p.participantCount,"
                + " p.firstBudgetYear, p.dueOn, p.clockPaused, p.updatedAt, p.priorityShare) FROM Project p" + where.where()
                + " ORDER BY p.updatedAt DESC, p.id DESC", ProjectRow.class)).setMaxResults(most).getResultList();
    }

    /** Who led the unit's latest linkage in the commune that is complete, if possible one of the same product. */
    public Optional<KnownLead> leadUnit(Long communeId, String productKey) {
        Filters where = own().eq("p.communeId", communeId);
        where.and("p.leadName IS NOT NULL AND p.leadRegistrationNo IS NOT NULL AND p.leadRepresentative IS NOT NULL AND p.leadKind IN ?",
                EnumSet.complementOf(EnumSet.of(LeadUnitKind.HOUSEHOLD_BUSINESS)));
        List<Object[]> found = where.bind(em.createQuery("SELECT p.leadKind, p.leadName, p.leadRegistrationNo, p.leadRepresentative, p.leadYears,"
                + " p.leadCapital, p.leadFacilities, p.leadLinkages, p.code, p.productKey FROM Project p" + where.where() + " ORDER BY p.createdAt DESC, p.id DESC", Object[].class))
                .setMaxResults(MOST).getResultList();
        return found.stream().filter(row -> Objects.equals(row[9], productKey)).findFirst().or(() -> found.stream().findFirst())
                .map(row -> new KnownLead(lead(row), (String) row[8]));
    }

    private static LeadUnit lead(Object[] row) {
        LeadCapacity capacity = new LeadCapacity((Integer) row[4], row[5] == null ? null : Money.vnd((Long) row[5]), (String) row[6], (String) row[7]);
        return new LeadUnit((LeadUnitKind) row[0], (String) row[1], (String) row[2], (String) row[3], capacity);
    }

    private Filters own() {
        return new Filters().in("p.ownerUnitId", actor.get().roles().stream().filter(held -> WRITERS.contains(held.role()))
                .map(Actor.Held::unitId).filter(Objects::nonNull).distinct().toList());
    }
}
