package vn.sinhke.appraisal.query;

import vn.sinhke.shared.Role;

/** An active account with one of its roles. */
public record Candidate(Long id, String username, String fullName, String title, Role role, Long unitId, Long agencyId) { }
