package vn.sinhke.handing.query;

import java.io.Serializable;
import vn.sinhke.project.domain.ProjectState;

/** A dossier with something still to be done, with the units and the agency under which it stands. */
public record UnitDossier(Long id, String code, String name, ProjectState state, Long ownerUnitId, Long communeId, Long districtId, Long provinceId,
                          Long agencyId)
        implements Serializable { }
