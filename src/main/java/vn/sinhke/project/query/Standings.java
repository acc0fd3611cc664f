package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Together;

/** Reads where a dossier stands, in one statement and without its content. */
@ApplicationScoped
public class Standings {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Together together;

    public Standing of(Long projectId) {
        return together.once(Standing.class, projectId.toString(), () -> read(projectId));
    }

    private Standing read(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.project.domain.Standing(p.id, p.code, p.name, p.version, p.state,"
                        + " p.manager, p.ownerUnitId, p.communeId, p.districtId, p.provinceId, p.agencyId, p.createdBy,"
                        + " p.submittedBy, p.raisedToProvince) FROM Project p WHERE p.id = :id", Standing.class)
                .setParameter("id", projectId).getResultStream().findFirst().orElseThrow(Problem.NotFound::new);
    }
}
