package vn.sinhke.project.domain;

import java.io.Serializable;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/**
 * Where a dossier stands and to whom it belongs: what money, delivery and outcome ask of it. The parts that people
 * play are the same as in {@link ProjectParty}.
 */
public record Standing(Long id, String code, String name, Integer version, ProjectState state, Manager manager,
                       Long ownerUnitId, Long communeId, Long districtId, Long provinceId, Long agencyId,
                       Long createdBy, Long submittedBy, Boolean raisedToProvince) implements Serializable {

    public boolean isAuthor(long userId) {
        return createdBy == userId || submittedBy != null && submittedBy == userId;
    }

    /** Officers of the unit that the dossier belongs to. */
    public boolean isApplicant(Actor actor) {
        return actor.has(Role.DISTRICT_OFFICER, ownerUnitId) || actor.has(Role.COMMUNE_OFFICER, ownerUnitId);
    }

    /** Head of the managing agency. */
    public boolean isHead(Actor actor) {
        return inAgency(actor, manager == Manager.DEPARTMENT ? Role.DEPT_HEAD : Role.DISTRICT_LEADER);
    }

    /** Professional staff of the managing agency. */
    public boolean isStaff(Actor actor) {
        return inAgency(actor, manager == Manager.DEPARTMENT ? Role.DEPT_APPRAISER : Role.DISTRICT_OFFICER);
    }

    public boolean isFinance(Actor actor) {
        return inAgency(actor, Role.FINANCE_OFFICER);
    }

    public boolean isAgency(Actor actor) {
        return isHead(actor) || isStaff(actor) || isFinance(actor);
    }

    /** The leader of the level that approves. */
    public boolean isApprover(Actor actor) {
        return manager.isDecidedByProvince(raisedToProvince)
                ? actor.has(Role.PROVINCE_LEADER, provinceId) : actor.has(Role.DISTRICT_LEADER, districtId);
    }

    /** People on the spot: officers of the site's commune and of its district. */
    public boolean isLocal(Actor actor) {
        return actor.has(Role.COMMUNE_OFFICER, communeId) || actor.has(Role.DISTRICT_OFFICER, districtId)
                || isApplicant(actor);
    }

    public boolean isOfDepartment() {
        return manager == Manager.DEPARTMENT;
    }

    private boolean inAgency(Actor actor, Role role) {
        return manager == Manager.DEPARTMENT ? actor.hasIn(role, agencyId) : actor.has(role, districtId);
    }
}
