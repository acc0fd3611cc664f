package vn.sinhke.decision.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.Filters;

/**
 * The conditions, over the alias {@code p}, under which a dossier waits for a person. It says of many dossiers at once
 * what the workflow's table says of one; a test holds the two together. Every branch begins with territory and
 * states, so that an index answers it.
 */
final class WaitingFor {
    static final String NOT_AUTHOR = "p.createdBy <> ? AND (p.submittedBy IS NULL OR p.submittedBy <> ?)";
    /** On what the province decides, for its leaders: {@code Project.isDecidedByProvince}; the value is the department as manager. */
    static final String OF_THE_PROVINCE = "(p.manager = ? OR p.raisedToProvince = TRUE)";
    /** On what a district decides; the value is the district as manager. */
    static final String OF_THE_DISTRICT = "p.manager = ? AND p.raisedToProvince = FALSE";
    /** Neither author nor appraiser nor tied to it, and it was not approved in a batch a moment ago, still to take effect. */
    private static final String OPEN_TO = "p.marks.held = FALSE AND NOT EXISTS (SELECT d.userId FROM DossierPart d WHERE d.projectId = p.id AND d.userId = ?)";
    /** In whose name nobody decides either: whoever gave the power must be free to decide. */
    private static final String OPEN_TO_GIVER = "NOT EXISTS (SELECT e.userId FROM DossierPart e WHERE e.projectId = p.id AND e.userId = ?)";
    /** By a power nobody decides on what they put before its giver. */
    private static final String NOT_PRESENTER = "(p.presentedBy IS NULL OR p.presentedBy <> ?)";
    private static final String COUNCIL_TO_SET = "(NOT EXISTS (SELECT c.id FROM Council c WHERE c.projectId = p.id)"
            + " OR EXISTS (SELECT x.id FROM CouncilConflict x, CouncilSeat y WHERE x.council.projectId = p.id"
            + " AND y.council = x.council AND y.userId = x.userId))";

    /** Where a department's head has a move of the dossier's table. */
    private static final List<ProjectState> OF_A_HEAD = List.of(ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL, ProjectState.APPROVED,
            ProjectState.SETTLED);

    private final long me;
    private final List<String> any = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private WaitingFor(Actor actor) {
        me = actor.id();
    }

    /** What waits for the actor in their own right; the ids are those found by seat or by a pending adjustment. */
    static void inOwnRight(Filters where, Actor actor, Collection<Long> ids) {
        WaitingFor waiting = new WaitingFor(actor);
        actor.roles().forEach(waiting::role);
        if (!ids.isEmpty()) {
            waiting.branch("p.id IN ?", ids);
        }
        waiting.narrow(where);
    }

    /** What waits for the actor by powers received, where they could not act in their own right. */
    static void byDelegation(Filters where, Actor actor, LocalDate day) {
        WaitingFor waiting = new WaitingFor(actor);
        actor.delegations().stream().filter(power -> power.isInForce(day)).forEach(waiting::power);
        waiting.narrow(where);
        actor.roles().forEach(held -> inOwnRight(where, held));
    }

    /** Takes out of what is done by powers what this role does without any. */
    private static void inOwnRight(Filters where, Held held) {
        switch (held.role()) {
            case PROVINCE_LEADER -> where.and("NOT (" + OF_THE_PROVINCE + " AND p.provinceId = ? AND p.state = ?)",
                    Manager.DEPARTMENT, held.unitId(), ProjectState.PENDING_APPROVAL);
            case DISTRICT_LEADER -> where.and("NOT (" + OF_THE_DISTRICT + " AND p.districtId = ? AND p.state = ?)",
                    Manager.DISTRICT, held.unitId(), ProjectState.PENDING_APPROVAL);
            case DEPT_HEAD -> inOwnAgency(where, held, OF_A_HEAD);
            case FINANCE_OFFICER -> inOwnAgency(where, held, states(ProjectState.APPROVED, ProjectState.SETTLED));
            case DEPT_APPRAISER -> inOwnAgency(where, held, states(ProjectState.SETTLED));
            default -> { }
        }
    }

    private static void inOwnAgency(Filters where, Held held, List<ProjectState> in) {
        if (held.agencyId() != null) {
            where.and("NOT (p.manager = ? AND p.agencyId = ? AND p.state IN ?)", Manager.DEPARTMENT, held.agencyId(), in);
        }
    }

    private void narrow(Filters where) {
        if (any.isEmpty()) {
            where.and("1 = 0");
        } else {
            where.and("(" + String.join(") OR (", any) + ")", values.toArray());
        }
    }

    private void role(Held held) {
        switch (held.role()) {
            case COMMUNE_OFFICER -> branch("p.communeId = ? AND p.ownerUnitId = ? AND p.state IN ?",
                    held.unitId(), held.unitId(), states(ProjectState.DRAFT, ProjectState.RETURNED));
            case DISTRICT_OFFICER -> {
                branch("p.districtId = ? AND p.state IN ? AND p.ownerUnitId = ?",
                        held.unitId(), states(ProjectState.DRAFT, ProjectState.RETURNED), held.unitId());
                staff(Manager.DISTRICT, held);
            }
            case DEPT_APPRAISER -> staff(Manager.DEPARTMENT, held);
            case DEPT_HEAD -> head(Manager.DEPARTMENT, held);
            case DISTRICT_LEADER -> {
                head(Manager.DISTRICT, held);
                leader("p.districtId = ? AND " + OF_THE_DISTRICT, Manager.DISTRICT, held.unitId());
            }
            case PROVINCE_LEADER -> leader("p.provinceId = ? AND " + OF_THE_PROVINCE, Manager.DEPARTMENT, held.unitId());
            case FINANCE_OFFICER -> finance(held);
            case RECORDS_CLERK -> presenter(held);
            case COMMUNITY_MONITOR, AUDITOR, ADMIN -> { }
        }
    }

    private void staff(Manager manager, Held held) {
        agency(manager, held, NOT_AUTHOR, List.of(me, me), ProjectState.SUBMITTED);
        agency(manager, held, "1 = 1", List.of(), ProjectState.SETTLED);
    }

    private void head(Manager manager, Held held) {
        agency(manager, held, COUNCIL_TO_SET + " AND " + NOT_AUTHOR, List.of(me, me), ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);
        agency(manager, held, NOT_AUTHOR, List.of(me, me), ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL);
        agency(manager, held, "1 = 1", List.of(), ProjectState.APPROVED, ProjectState.SETTLED);
    }

    private void finance(Held held) {
        Manager manager = held.component() != null ? Manager.DEPARTMENT : Manager.DISTRICT;
        agency(manager, held, "1 = 1", List.of(), ProjectState.APPROVED, ProjectState.COMPLETED, ProjectState.SETTLED);
        if (manager == Manager.DISTRICT) {
            presenter(held);
        }
    }

    /** In a district finance and records put the appraised dossier before the leader. */
    private void presenter(Held held) {
        if (held.component() == null) {
            agency(Manager.DISTRICT, held, NOT_AUTHOR, List.of(me, me), ProjectState.APPRAISED_PASS);
        }
    }

    private void leader(String territory, Manager manager, Long unitId) {
        branch(territory + " AND p.state = ? AND " + OPEN_TO, unitId, manager, ProjectState.PENDING_APPROVAL, me);
    }

    /** By the power of a department's head only what the dossier's own table moves: a council is set from the dossier. */
    private void power(Actor.Delegated power) {
        switch (power.role()) {
            case PROVINCE_LEADER -> deciding(power, "p.provinceId = ? AND p.state = ? AND " + OF_THE_PROVINCE, Manager.DEPARTMENT);
            case DISTRICT_LEADER -> deciding(power, "p.districtId = ? AND p.state = ? AND " + OF_THE_DISTRICT, Manager.DISTRICT);
            case DEPT_HEAD -> reaching(power, power.giverAgencyId(), "p.agencyId = ? AND p.state IN ? AND p.manager = ? AND " + NOT_AUTHOR + " AND " + NOT_AUTHOR,
                    OF_A_HEAD, Manager.DEPARTMENT, me, me, power.fromUserId(), power.fromUserId());
            default -> { }
        }
    }

    private void deciding(Actor.Delegated power, String territory, Manager manager) {
        reaching(power, power.giverUnitId(), territory + " AND " + OPEN_TO + " AND " + OPEN_TO_GIVER + " AND " + NOT_PRESENTER,
                ProjectState.PENDING_APPROVAL, manager, me, power.fromUserId(), me);
    }

    /** A branch over the giver's office, narrowed to the power's scope. */
    private void reaching(Actor.Delegated power, Long office, String condition, Object... more) {
        if (office == null) {
            return;
        }
        List<Object> given = new ArrayList<>(List.of(office));
        given.addAll(Arrays.asList(more));
        StringBuilder scope = new StringBuilder(condition);
        if (power.unitId() != null) {
            scope.append(" AND (p.provinceId = ? OR p.districtId = ? OR p.communeId = ?)");
            given.addAll(List.of(power.unitId(), power.unitId(), power.unitId()));
        }
        if (power.type() != null) {
            scope.append(" AND p.type = ?");
            given.add(power.type());
        }
        if (power.upTo() != null) {
            scope.append(" AND p.stateSupport <= ?");
            given.add(power.upTo().dong());
        }
        branch(scope.toString(), given.toArray());
    }

    private void agency(Manager manager, Held held, String more, List<Object> given, ProjectState... in) {
        boolean department = manager == Manager.DEPARTMENT;
        Long id = department ? held.agencyId() : held.unitId();
        if (id == null) {
            return;
        }
        List<Object> all = new ArrayList<>(List.of(id, states(in), manager));
        all.addAll(given);
        branch((department ? "p.agencyId" : "p.districtId") + " = ? AND p.state IN ? AND p.manager = ? AND " + more, all.toArray());
    }

    private void branch(String condition, Object... given) {
        any.add(condition);
        values.addAll(Arrays.asList(given));
    }

    private static List<ProjectState> states(ProjectState... in) {
        return List.of(in);
    }
}
