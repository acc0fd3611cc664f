package vn.sinhke.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.sinhke.household.domain.ImportJob;

/** The store of files that were sent, and of the rows refused in each. */
@ApplicationScoped
public class ImportJobs {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(ImportJob job) {
        em.persist(job);
        em.flush();
    }

    public Optional<ImportJob> find(Long id) {
        return Optional.ofNullable(em.find(ImportJob.class, id));
    }

    /** The job, held until the transaction ends, as it is now. */
    public Optional<ImportJob> lock(Long id) {
        return Optional.ofNullable(em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void forgetRefusals(Long id) {
        em.createQuery("DELETE FROM RefusedRow r WHERE r.jobId = :id").setParameter("id", id).executeUpdate();
    }

    /** Jobs that began before the moment and whose file is still kept. */
    public List<ImportJob> olderThan(LocalDateTime moment) {
        return em.createQuery("SELECT j FROM ImportJob j WHERE j.fileRemoved = FALSE AND j.uploadedAt < :moment", ImportJob.class)
                .setParameter("moment", moment).setMaxResults(100).getResultList();
    }

    /** Whether a job that still has its file shares it with this hash. */
    public boolean isKept(String hash) {
        return em.createQuery("SELECT COUNT(j) FROM ImportJob j WHERE j.fileHash = :hash AND j.fileRemoved = FALSE", Long.class)
                .setParameter("hash", hash).getSingleResult() > 0;
    }
}
