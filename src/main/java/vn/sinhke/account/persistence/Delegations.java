package vn.sinhke.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.account.domain.Delegation;

/** Keeps delegations. */
@ApplicationScoped
public class Delegations {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Delegation add(Delegation delegation) {
        em.persist(delegation);
        em.flush();
        return delegation;
    }

    public Optional<Delegation> find(Long id) {
        return Optional.ofNullable(em.find(Delegation.class, id));
    }
}
