package vn.sinhke.notice.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import vn.sinhke.notice.domain.Recipient;

/** Who may get a digest: active people with an address whose digest of the day was not looked at yet. */
@ApplicationScoped
public class DigestReaders {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Recipients recipients;

    /** Some of them in order of their ids, beyond the given one; empty at the end. */
    public Map<Long, Recipient> notLookedAt(LocalDate day, long after) {
        return recipients.people(em.createQuery("SELECT a.id FROM Account a WHERE a.active = TRUE AND a.email IS NOT NULL AND a.id > :after"
                        + " AND NOT EXISTS (SELECT d.userId FROM Digested d WHERE d.userId = a.id AND d.on >= :day) ORDER BY a.id", Long.class)
                .setParameter("day", day).setParameter("after", after).setMaxResults(MOST).getResultList());
    }
}
