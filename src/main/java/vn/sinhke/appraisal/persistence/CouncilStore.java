package vn.sinhke.appraisal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilMeeting;
import vn.sinhke.appraisal.domain.CouncilResult;
import vn.sinhke.appraisal.domain.ScoreSheet;

/** How councils with their sheets and results are kept. The council's row is locked by whoever changes any of them. */
@ApplicationScoped
public class CouncilStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The council of the dossier, locked until the transaction ends. */
    public Optional<Council> lock(Long projectId) {
        return em.createQuery("SELECT c FROM Council c WHERE c.projectId = :id", Council.class)
                .setParameter("id", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The council of the dossier, to look at. */
    public Optional<Council> find(Long projectId) {
        return em.createQuery("SELECT c FROM Council c WHERE c.projectId = :id", Council.class)
                .setParameter("id", projectId).getResultStream().findFirst();
    }

    public void add(Council council) {
        em.persist(council);
        em.flush();
    }

    public Optional<ScoreSheet> sheet(Council council, long userId) {
        return em.createQuery("SELECT s FROM ScoreSheet s WHERE s.councilId = :council AND s.round = :round"
                        + " AND s.userId = :user", ScoreSheet.class)
                .setParameter("council", council.id()).setParameter("round", council.round()).setParameter("user", userId)
                .getResultStream().findFirst();
    }

    public ScoreSheet add(ScoreSheet sheet) {
        em.persist(sheet);
        return sheet;
    }

    public void discard(ScoreSheet sheet) {
        em.remove(sheet);
        em.flush();
    }

    public Optional<CouncilMeeting> meeting(Council council) {
        return em.createQuery("SELECT m FROM CouncilMeeting m WHERE m.councilId = :council AND m.round = :round", CouncilMeeting.class)
                .setParameter("council", council.id()).setParameter("round", council.round()).getResultStream().findFirst();
    }

    public CouncilMeeting add(CouncilMeeting meeting) {
        em.persist(meeting);
        return meeting;
    }

    public boolean hasSheets(Council council) {
        return count(council, "") > 0;
    }

    public boolean hasLockedSheets(Council council) {
        return count(council, " AND s.lockedAt IS NOT NULL") > 0;
    }

    private long count(Council council, String more) {
        return em.createQuery("SELECT COUNT(s) FROM ScoreSheet s WHERE s.councilId = :council AND s.round = :round" + more,
                        Long.class)
                .setParameter("council", council.id()).setParameter("round", council.round()).getSingleResult();
    }

    /** Throws away what people began who no longer sit in the council. */
    public void discardOthers(Council council, Collection<Long> seated) {
        List<ScoreSheet> begun = em.createQuery("SELECT s FROM ScoreSheet s WHERE s.councilId = :council"
                        + " AND s.round = :round AND s.lockedAt IS NULL AND s.userId NOT IN :seated", ScoreSheet.class)
                .setParameter("council", council.id()).setParameter("round", council.round())
                .setParameter("seated", seated).getResultList();
        begun.forEach(em::remove);
    }

    /** Keeps the result as the one that counts. */
    public void add(CouncilResult result, Council council) {
        em.createQuery("SELECT r FROM CouncilResult r WHERE r.projectId = :id AND r.latest = TRUE", CouncilResult.class)
                .setParameter("id", council.projectId()).getResultList().forEach(CouncilResult::supersede);
        em.persist(result);
    }

    /** Writes now, so that a stale version shows here. */
    public void flush() {
        em.flush();
    }
}
