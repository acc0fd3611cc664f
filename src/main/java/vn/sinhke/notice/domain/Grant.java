package vn.sinhke.notice.domain;

import vn.sinhke.shared.Role;

/** A role of a person at a place: the unit, or the department's id. */
public record Grant(Role role, Long unitId, Long agencyId) { }
