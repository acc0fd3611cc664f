package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the opinions asked for on a dossier. */
@ApplicationScoped
public class Opinions {
    /** While these last, the opinions are for those who appraise, not for the authors. */
    public static final Set<ProjectState> APPRAISING = EnumSet.of(ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);

    @Inject
    Together together;

    /** In the order of asking, of a dossier that the reader has been given; its authors read them when the appraisal is over. */
    public List<OpinionView> of(ProjectDetail project, long readerId) {
        if (APPRAISING.contains(project.state()) && project.isAuthor(readerId)) {
            return List.of();
        }
        return together.rows(part(project.id()));
    }

    /** All of a dossier, to be read together with more. */
    public static Part<OpinionView> part(Long projectId) {
        return Part.of(OpinionView.class, "r.id", "r.id, r.user_id, a.username, a.full_name, a.title, r.question, r.due_on, b.full_name, r.asked_at, r.stance,"
                + " r.answer, r.answered_at", "FROM opinion_request r JOIN app_user a ON a.id = r.user_id JOIN app_user b ON b.id = r.asked_by"
                + " WHERE r.project_id = ?", projectId);
    }
}
