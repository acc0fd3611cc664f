package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.account.domain.Account;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** Reads one account. */
@ApplicationScoped
public class AccountDetail {
    private static final String VIEW = "SELECT NEW vn.sinhke.account.query.AccountView(a.id, a.version, a.username, a.fullName,"
            + " a.title, a.email, a.phone, a.active, a.mustChangePassword) FROM Account a WHERE ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Anybody reads the own account, an administrator every one. */
    public AccountView of(Long id) {
        Actor who = actor.get();
        if (id == null || id != who.id() && !who.has(Role.ADMIN)) {
            throw new Problem.NotFound();
        }
        return em.createQuery(VIEW + "a.id = :id", AccountView.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    /** The account of this user name, open or closed; for administrators. */
    public AccountView named(String username) {
        if (!actor.get().has(Role.ADMIN)) {
            throw new Problem.NotAllowed("account.adminOnly");
        }
        return em.createQuery(VIEW + "a.username = :name", AccountView.class).setParameter("name", Account.normal(username)).getResultStream().findFirst()
                .orElseThrow(Problem.NotFound::new);
    }
}
