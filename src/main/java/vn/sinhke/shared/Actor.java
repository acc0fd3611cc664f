package vn.sinhke.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The person who acts now, with the roles held on this day and the powers received from others.
 *
 * @param id the account's id; 0 for the system itself
 */
public record Actor(long id, String username, String fullName, List<Held> roles, List<Delegated> delegations)
        implements Serializable {

    public static final Actor SYSTEM = new Actor(0, "system", "Hệ thống", List.of(), List.of());

    /**
     * A role with its territory and agency.
     *
     * @param unitId the administrative unit, null for the whole system
     * @param agencyId the agency, null where the role belongs to none
     * @param department whether the agency is a department, of one component or of all, and no people's committee
     */
    public record Held(Role role, Long unitId, String unitCode, String unitName, Long agencyId, String agencyCode,
                       String agencyName, boolean department) implements Serializable {
        /** The office a person reads under the name: the agency if there is one, else the unit. */
        public String office() {
            return agencyName != null ? agencyName : unitName;
        }
    }

    /**
     * The power of a leader, received for a time and within a scope (uỷ quyền). Nulls in the scope mean "any".
     *
     * @param giverUnitId where the giver holds the role: the power reaches no further, whatever its scope says
     * @param giverAgencyId the giver's agency where the role is held in one
     */
    public record Delegated(long id, long fromUserId, String fromName, Role role, Long giverUnitId, Long giverAgencyId, Long unitId, ProjectType type,
                            Money upTo, LocalDate from, LocalDate to, String documentNo, String kind)
            implements Serializable {
        /** Whether its scope holds a project of this kind, sum and places; who gave it is another question. */
        public boolean covers(ProjectType ofType, Money stateSupport, Set<Long> places) {
            return (unitId == null || places.contains(unitId)) && (type == null || type == ofType) && (upTo == null || !stateSupport.isMoreThan(upTo));
        }

        public boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public boolean has(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    public boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(held -> wanted.contains(held.role()));
    }

    /** Whether the role is held for exactly this unit. */
    public boolean has(Role role, Long unitId) {
        return unitId != null && roles.stream().anyMatch(held -> held.role() == role && unitId.equals(held.unitId()));
    }

    /** Whether the role is held in this agency. */
    public boolean hasIn(Role role, Long agencyId) {
        return agencyId != null && roles.stream().anyMatch(held -> held.role() == role && agencyId.equals(held.agencyId()));
    }

    public Optional<Held> first() {
        return roles.stream().findFirst();
    }

    public String office() {
        return first().map(Held::office).orElse(null);
    }
}
