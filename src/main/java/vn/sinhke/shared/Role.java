package vn.sinhke.shared;

import java.util.Set;

/** A role that a person holds for a territory or an agency. Seats in a council are parts in one dossier, not roles. */
public enum Role {
    COMMUNE_OFFICER,
    DISTRICT_OFFICER,
    DISTRICT_LEADER,
    DEPT_APPRAISER,
    DEPT_HEAD,
    PROVINCE_LEADER,
    FINANCE_OFFICER,
    RECORDS_CLERK,
    COMMUNITY_MONITOR,
    AUDITOR,
    ADMIN;

    /** Who leads an office: a district's committee, a department, the province's committee. */
    public static final Set<Role> LEADERS = Set.of(DISTRICT_LEADER, DEPT_HEAD, PROVINCE_LEADER);

    /** Who watches the procedure or keeps the system, and therefore takes no part in a dossier, by whatever way. */
    public static final Set<Role> ONLOOKERS = Set.of(AUDITOR, ADMIN, COMMUNITY_MONITOR);
}
