package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Where a dossier belonged before its units were dissolved, oldest first. */
@ApplicationScoped
public class FormerPlaces {
    @Inject
    Together together;

    public List<FormerPlaceView> of(Long projectId) {
        return together.rows(part(projectId)).stream().sorted(Comparator.comparing(FormerPlaceView::lastDay)).toList();
    }

    /** The same, to be read together with more. */
    public static Part<FormerPlaceView> part(Long projectId) {
        return Part.of(FormerPlaceView.class, "id", "last_day, owner_unit_id, commune_id, district_id, province_id, agency_id",
                "FROM project_former_place WHERE project_id = ?", projectId);
    }
}
