package vn.sinhke.account.query;

import vn.sinhke.shared.Role;

/**
 * An account beside one of its roles; the role is null for an account without any.
 *
 * @param powers how many delegations to it are neither revoked nor out of their time; those whose giver may no longer give are among them
 */
public record ActorRow(Long id, String username, String fullName, boolean mustChangePassword, Role role, Long unitId,
                       Long agencyId, Long powers) { }
