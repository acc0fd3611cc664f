package vn.sinhke.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.RoleGrant;
import vn.sinhke.shared.Problem;

/** Keeps accounts and the roles granted to them. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Account get(Long id) {
        Account account = id == null ? null : em.find(Account.class, id);
        if (account == null) {
            throw new Problem.NotFound();
        }
        return account;
    }

    public Optional<Account> byUsername(String username) {
        return em.createQuery("SELECT a FROM Account a WHERE a.username = :name", Account.class)
                .setParameter("name", Account.normal(username)).getResultStream().findFirst();
    }

    public boolean none() {
        return em.createQuery("SELECT a.id FROM Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    public Account add(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    public void grant(RoleGrant grant) {
        em.persist(grant);
    }

    public List<RoleGrant> grants(Long accountId) {
        return em.createQuery("SELECT g FROM RoleGrant g WHERE g.userId = :id ORDER BY g.id", RoleGrant.class)
                .setParameter("id", accountId).getResultList();
    }

    /** Writes now, so that a stale version shows here. */
    public void flush() {
        em.flush();
    }
}
