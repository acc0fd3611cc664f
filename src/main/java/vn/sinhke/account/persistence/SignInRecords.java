package vn.sinhke.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.sinhke.account.domain.ApiToken;
import vn.sinhke.account.domain.SignInFailure;

/** Keeps tokens of the API and counts of failed tries. */
@ApplicationScoped
public class SignInRecords {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(ApiToken token) {
        em.persist(token);
    }

    public Optional<ApiToken> token(String hash) {
        return em.createQuery("SELECT t FROM ApiToken t WHERE t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    public void dropTokensExpiredBefore(LocalDateTime moment) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.expiresAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    public Optional<SignInFailure> failure(String nameHash) {
        return Optional.ofNullable(em.find(SignInFailure.class, nameHash));
    }

    public Optional<SignInFailure> lockedFailure(String nameHash) {
        return Optional.ofNullable(em.find(SignInFailure.class, nameHash, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(SignInFailure failure) {
        em.persist(failure);
        em.flush();
    }

    public void drop(SignInFailure failure) {
        em.remove(failure);
    }

    public void dropFailuresBefore(LocalDateTime moment) {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.nextTryAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
