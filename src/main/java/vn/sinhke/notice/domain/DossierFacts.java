package vn.sinhke.notice.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;

/** A dossier as far as it decides whom to tell. The rules below say of one dossier what the work list says of all; a test holds the two together. */
public record DossierFacts(Long id, String code, String name, ProjectType type, ProjectState state, Manager manager, Long ownerUnitId,
                           Long communeId, Long districtId, Long provinceId, Long agencyId, Long createdBy, Long submittedBy, Long acceptedBy, Long presentedBy,
                           Long stateSupport, LocalDate dueOn, Boolean clockPaused, Boolean raisedToProvince) {

    public boolean isAuthor(long userId) {
        return Objects.equals(createdBy, userId) || Objects.equals(submittedBy, userId);
    }

    /** Whether the dossier waits for whoever holds this role, seats in councils apart. */
    public boolean waitsFor(Grant grant, long userId, CouncilState council) {
        Role role = grant.role();
        return switch (state) {
            case RETURNED -> isApplicant(grant);
            case SUBMITTED -> isStaff(grant) && !isAuthor(userId);
            case ACCEPTED, IN_APPRAISAL -> council.toSet() && isHead(grant) && !isAuthor(userId);
            case APPRAISED_PASS -> !isAuthor(userId) && (isHead(grant) || manager == Manager.DISTRICT
                    && (role == Role.FINANCE_OFFICER || role == Role.RECORDS_CLERK) && isOfAgency(grant));
            case APPRAISED_FAIL -> isHead(grant) && !isAuthor(userId);
            case PENDING_APPROVAL -> isLeader(grant) && mayDecide(userId, council);
            case APPROVED -> isHead(grant) || isFinance(grant);
            case COMPLETED -> isFinance(grant);
            case SETTLED -> isStaff(grant) || isHead(grant) || isFinance(grant);
            default -> false;
        };
    }

    /** Neither author nor appraiser decides. */
    public boolean mayDecide(long userId, CouncilState council) {
        return !isAuthor(userId) && !Objects.equals(acceptedBy, userId) && !council.appraisers().contains(userId);
    }

    /** The same by the power of a leader, who has to be as free; nor do they decide so on what they put before that leader. */
    public boolean mayDecideFor(long giverId, long userId, CouncilState council) {
        return mayDecide(userId, council) && mayDecide(giverId, council) && !Objects.equals(presentedBy, userId);
    }

    public boolean isApplicant(Grant grant) {
        return Objects.equals(grant.unitId(), ownerUnitId) && (grant.role() == Role.COMMUNE_OFFICER && Objects.equals(grant.unitId(), communeId)
                || grant.role() == Role.DISTRICT_OFFICER && Objects.equals(grant.unitId(), districtId));
    }

    public boolean isStaff(Grant grant) {
        return grant.role() == (manager == Manager.DEPARTMENT ? Role.DEPT_APPRAISER : Role.DISTRICT_OFFICER) && isOfAgency(grant);
    }

    public boolean isHead(Grant grant) {
        return grant.role() == (manager == Manager.DEPARTMENT ? Role.DEPT_HEAD : Role.DISTRICT_LEADER) && isOfAgency(grant);
    }

    public boolean isFinance(Grant grant) {
        return grant.role() == Role.FINANCE_OFFICER && isOfAgency(grant);
    }

    public boolean isLeader(Grant grant) {
        return isAt(grant, leader());
    }

    /** The role of whoever decides on the dossier. */
    public Role leader() {
        return manager.isDecidedByProvince(raisedToProvince) ? Role.PROVINCE_LEADER : Role.DISTRICT_LEADER;
    }

    /** Whether this is the role at the dossier's own agency, district or province. */
    public boolean isAt(Grant grant, Role role) {
        return grant.role() == role && switch (role) {
            case DEPT_HEAD -> Objects.equals(grant.agencyId(), agencyId);
            case DISTRICT_LEADER -> Objects.equals(grant.unitId(), districtId);
            case PROVINCE_LEADER -> Objects.equals(grant.unitId(), provinceId);
            default -> false;
        };
    }

    private boolean isOfAgency(Grant grant) {
        return manager == Manager.DEPARTMENT ? Objects.equals(grant.agencyId(), agencyId)
                : grant.agencyId() == null && Objects.equals(grant.unitId(), districtId);
    }

    /**
     * The council of the dossier.
     *
     * @param toSet whether there is none, or one of its members has a conflict
     * @param seats who sits in it without a conflict
     * @param appraisers everybody who ever had a part in it
     */
    public record CouncilState(boolean toSet, Set<Long> seats, Set<Long> appraisers) {
        public static final CouncilState NONE = new CouncilState(true, Set.of(), Set.of());
    }
}
