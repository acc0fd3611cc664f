package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Role;

/**
 * Which dossiers a person may see: by role and territory, drafts only within the unit that writes them; by a power received, what its giver
 * sees and its scope holds. The same conditions serve the lists and the single dossier, as JPQL over the alias {@code p}.
 */
@ApplicationScoped
public class ProjectScope {
    /** From when the people of the place may follow a project. */
    private static final Set<ProjectState> PUBLIC_LIFE = EnumSet.of(ProjectState.APPROVED, ProjectState.IN_PROGRESS,
            ProjectState.SUSPENDED, ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP, ProjectState.CLOSED);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** Narrows a list of dossiers to what the actor may see. */
    public void narrow(Filters where, Actor actor) {
        List<String> any = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        byRole(actor, any, values);
        if (any.isEmpty()) {
            where.and("1 = 0");
        } else {
            where.and("(" + String.join(") OR (", any) + ")", values.toArray());
        }
    }

    private void byRole(Actor actor, List<String> any, List<Object> values) {
        for (Held held : actor.roles()) {
            add(held.role(), held.unitId(), held.agencyId(), held.department(), any, values);
        }
        actor.delegations().stream().filter(power -> power.isInForce(clock.today())).forEach(power -> byPower(power, any, values));
    }

    /** Of what the giver sees, what the power is about; nothing where the giver's office is not known. */
    private static void byPower(Actor.Delegated power, List<String> any, List<Object> values) {
        if ((power.role() == Role.DEPT_HEAD ? power.giverAgencyId() : power.giverUnitId()) == null) {
            return;
        }
        List<String> office = new ArrayList<>();
        add(power.role(), power.giverUnitId(), power.giverAgencyId(), power.role() == Role.DEPT_HEAD, office, values);
        StringBuilder scope = new StringBuilder("(" + String.join(") OR (", office) + ")");
        if (power.unitId() != null) {
            scope.append(" AND (p.provinceId = ? OR p.districtId = ? OR p.communeId = ?)");
            values.addAll(List.of(power.unitId(), power.unitId(), power.unitId()));
        }
        if (power.type() != null) {
            scope.append(" AND p.type = ?");
            values.add(power.type());
        }
        if (power.upTo() != null) {
            scope.append(" AND p.stateSupport <= ?");
            values.add(power.upTo().dong());
        }
        any.add(scope.toString());
    }

    private static void add(Role role, Long unitId, Long agencyId, boolean department, List<String> any, List<Object> values) {
        switch (role) {
            case AUDITOR -> any.add("1 = 1");
            case DISTRICT_OFFICER -> own("p.districtId", unitId, any, values);
            case COMMUNE_OFFICER -> own("p.communeId", unitId, any, values);
            case COMMUNITY_MONITOR -> {
                any.add("p.communeId = ? AND p.state IN ?");
                values.add(unitId);
                values.add(PUBLIC_LIFE);
            }
            case DISTRICT_LEADER -> submitted("p.districtId", unitId, any, values);
            case PROVINCE_LEADER -> submitted("p.provinceId", unitId, any, values);
            case DEPT_APPRAISER, DEPT_HEAD -> submitted("p.agencyId", agencyId, any, values);
            case FINANCE_OFFICER, RECORDS_CLERK -> {
                if (department) {
                    submitted("p.agencyId", agencyId, any, values);
                } else {
                    within(unitId, any, values);
                }
            }
            case ADMIN -> { }
        }
    }

    /** What was submitted in the unit, whichever level that is. */
    private static void within(Long unitId, List<String> any, List<Object> values) {
        any.add("(p.districtId = ? OR p.provinceId = ? OR p.communeId = ?) AND p.state <> ?");
        values.addAll(List.of(unitId, unitId, unitId, ProjectState.DRAFT));
    }

    private static void own(String path, Long unitId, List<String> any, List<Object> values) {
        any.add(path + " = ? AND (p.state <> ? OR p.ownerUnitId = ?)");
        values.addAll(List.of(unitId, ProjectState.DRAFT, unitId));
    }

    private static void submitted(String path, Long id, List<String> any, List<Object> values) {
        any.add(path + " = ? AND p.state <> ?");
        values.addAll(List.of(id, ProjectState.DRAFT));
    }

    /** Those of the given dossiers that the actor may know of. */
    public Set<Long> seen(Actor actor, Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return Set.of();
        }
        Filters where = known(new Filters().in("p.id", projectIds), actor);
        return Set.copyOf(where.bind(em.createQuery("SELECT p.id FROM Project p" + where.where(), Long.class)).getResultList());
    }

    /** Whether the actor may know that this dossier exists. */
    public boolean sees(Actor actor, Long projectId) {
        return !seen(actor, List.of(projectId)).isEmpty();
    }

    /** The dossier, where the actor may know that it exists. */
    Optional<Project> find(Actor actor, Long projectId) {
        Filters where = known(new Filters().and("p.id = ?", projectId), actor);
        return where.bind(em.createQuery("SELECT p FROM Project p" + where.where(), Project.class)).getResultStream().findFirst();
    }

    /** By role and territory, or let in as a guest. */
    private Filters known(Filters where, Actor actor) {
        List<String> any = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        byRole(actor, any, values);
        any.add("EXISTS (SELECT g.userId FROM ProjectGuest g WHERE g.projectId = p.id AND g.userId = ?)");
        values.add(actor.id());
        return where.and("(" + String.join(") OR (", any) + ")", values.toArray());
    }
}
