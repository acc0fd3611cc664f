package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Where a dossier belonged before its units were dissolved, oldest first. */
@ApplicationScoped
public class FormerPlaces {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public List<FormerPlaceView> of(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.FormerPlaceView(f.lastDay, f.ownerUnitId, f.communeId, f.districtId, f.provinceId, f.agencyId)"
                + " FROM FormerPlace f WHERE f.projectId = :id ORDER BY f.lastDay", FormerPlaceView.class).setParameter("id", projectId).getResultList();
    }
}
