package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.account.domain.Account;

/** Reads what a sign-in is compared with. */
@ApplicationScoped
public class Credentials {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Optional<Credential> of(String username) {
        return em.createQuery("SELECT NEW vn.sinhke.account.query.Credential(a.id, a.username, a.passwordHash, a.active,"
                        + " a.sessionEpoch, a.mustChangePassword) FROM Account a WHERE a.username = :name", Credential.class)
                .setParameter("name", Account.normal(username)).getResultStream().findFirst();
    }
}
