package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * Runs a piece of work once for each key that a caller sends. The key and the answer are written in the transaction of
 * the work: a duplicate that comes meanwhile waits for the first and gets its answer, and work that failed leaves nothing.
 */
@ApplicationScoped
public class OnceOnly {

    /** The answer of the work, as it is given again to the same key. The body is JSON; the etag has its quotes. */
    public record Answer(int status, String location, String etag, String body) { }

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /**
     * Runs the work, or answers what it answered before.
     *
     * @param key the caller's key, null for a caller who sends none: then the work simply runs
     * @param request everything that makes the request what it is, such as the path and the body
     */
    @Retried
    @Transactional
    public Answer run(String key, String request, Supplier<Answer> work) {
        if (key == null) {
            return work.get();
        }
        if (!key.matches("[\\x21-\\x7e]{1,120}")) {
            throw new Problem.RulesBroken(Violation.of("idempotency-key", "Idempotency-Key", "idempotency.key"));
        }
        long who = actor.get().id();
        String hash = DigestUtils.sha256Hex(request);
        em.createNativeQuery("INSERT INTO idempotent_answer (actor_id, key_text, request, created_at) VALUES (?1, ?2, ?3, ?4)"
                        + " ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, who).setParameter(2, key).setParameter(3, hash).setParameter(4, clock.utc()).executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("SELECT request, status, location, etag, body FROM idempotent_answer"
                + " WHERE actor_id = ?1 AND key_text = ?2").setParameter(1, who).setParameter(2, key).getSingleResult();
        if (!hash.equals(row[0])) {
            throw new Problem.RulesBroken(Violation.of("idempotency-key", "Idempotency-Key", "idempotency.reused"));
        }
        if (row[1] != null) {
            return new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
        }
        Answer answer = work.get();
        em.createNativeQuery("UPDATE idempotent_answer SET status = ?1, location = ?2, etag = ?3, body = ?4"
                        + " WHERE actor_id = ?5 AND key_text = ?6")
                .setParameter(1, answer.status()).setParameter(2, answer.location()).setParameter(3, answer.etag())
                .setParameter(4, answer.body()).setParameter(5, who).setParameter(6, key).executeUpdate();
        return answer;
    }
}
