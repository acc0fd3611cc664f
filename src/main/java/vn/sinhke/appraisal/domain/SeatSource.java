package vn.sinhke.appraisal.domain;

import vn.sinhke.shared.Role;

/** Where the holder of a seat comes from, seen from one dossier: its agency, its district and commune, other departments. */
public enum SeatSource {
    /** A head of the appraising agency. */
    AGENCY_LEADER {
        @Override
        boolean fits(Grant grant, Place place) {
            return place.department() ? grant.in(Role.DEPT_HEAD, place.agencyId()) : grant.of(Role.DISTRICT_LEADER, place.districtId());
        }
    },
    /** In a district, where the leader who decides may not appraise: another leader, or the officer of the division in charge. */
    LEADER_OR_DIVISION {
        @Override
        boolean fits(Grant grant, Place place) {
            return AGENCY_STAFF.fits(grant, place) || AGENCY_LEADER.fits(grant, place);
        }
    },
    AGENCY_STAFF {
        @Override
        boolean fits(Grant grant, Place place) {
            return place.department() ? grant.in(Role.DEPT_APPRAISER, place.agencyId()) : grant.of(Role.DISTRICT_OFFICER, place.districtId());
        }
    },
    FINANCE {
        @Override
        boolean fits(Grant grant, Place place) {
            return place.department() ? grant.in(Role.FINANCE_OFFICER, place.agencyId()) : grant.of(Role.FINANCE_OFFICER, place.districtId());
        }
    },
    OTHER_DEPARTMENT {
        @Override
        boolean fits(Grant grant, Place place) {
            return (grant.role() == Role.DEPT_APPRAISER || grant.role() == Role.DEPT_HEAD) && !grant.in(grant.role(), place.agencyId());
        }
    },
    DISTRICT_OF_SITE {
        @Override
        boolean fits(Grant grant, Place place) {
            return grant.of(Role.DISTRICT_OFFICER, place.districtId()) || grant.of(Role.DISTRICT_LEADER, place.districtId());
        }
    },
    COMMUNE_OF_SITE {
        @Override
        boolean fits(Grant grant, Place place) {
            return grant.of(Role.COMMUNE_OFFICER, place.communeId());
        }
    },
    ANYBODY {
        @Override
        boolean fits(Grant grant, Place place) {
            return true;
        }
    };

    /** A role that somebody holds, for a unit or in an agency. */
    public record Grant(Role role, Long unitId, Long agencyId) {
        boolean in(Role wanted, Long agency) {
            return role == wanted && agency != null && agency.equals(agencyId);
        }

        boolean of(Role wanted, Long unit) {
            return role == wanted && unit != null && unit.equals(unitId);
        }
    }

    /** Which agency, district and commune the dossier belongs to; {@code department} where no district manages it. */
    public record Place(boolean department, Long agencyId, Long districtId, Long communeId) { }

    abstract boolean fits(Grant grant, Place place);
}
