package vn.sinhke.account.query;

import vn.sinhke.shared.Role;

/** An account beside one of its roles; the role is null for an account without any. */
public record ActorRow(Long id, String username, String fullName, boolean mustChangePassword, Role role, Long unitId,
                       Long agencyId) { }
