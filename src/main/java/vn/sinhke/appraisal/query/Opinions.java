package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;

/** Reads the opinions asked for on a dossier. */
@ApplicationScoped
public class Opinions {
    /** While these last, the opinions are for those who appraise, not for the authors. */
    public static final Set<ProjectState> APPRAISING = EnumSet.of(ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** In the order of asking, of a dossier that the reader has been given; its authors read them when the appraisal is over. */
    public List<OpinionView> of(ProjectDetail project, long readerId) {
        if (APPRAISING.contains(project.state()) && project.isAuthor(readerId)) {
            return List.of();
        }
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.OpinionView(r.id, r.userId, a.username, a.fullName, a.title, r.question, r.dueOn,"
                        + " b.fullName, r.askedAt, r.stance, r.answer, r.answeredAt) FROM OpinionRequest r JOIN Account a ON a.id = r.userId"
                        + " JOIN Account b ON b.id = r.askedBy WHERE r.projectId = :id ORDER BY r.id", OpinionView.class)
                .setParameter("id", project.id()).getResultList();
    }
}
