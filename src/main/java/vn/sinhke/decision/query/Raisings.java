package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads how a dossier came before the province; the caller has checked that it may be seen. */
@ApplicationScoped
public class Raisings {
    @Inject
    Together together;

    /** All of the dossier, the latest first. */
    public List<RaisingView> of(Long projectId) {
        return together.rows(part(projectId));
    }

    public Optional<RaisingView> last(Long projectId) {
        return of(projectId).stream().findFirst();
    }

    /** The same, to be read together with more. */
    public static Part<RaisingView> part(Long projectId) {
        return Part.of(RaisingView.class, "-id", "id, by_name, capacity, acting_for_name, acting_document, amount, limit_amount, limit_article,"
                + " limit_from, remark, raised_at, business_day", "FROM raising WHERE project_id = ?", projectId);
    }
}
