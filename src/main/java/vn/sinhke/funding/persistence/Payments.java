package vn.sinhke.funding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.funding.domain.Payment;

/** The store of payments. */
@ApplicationScoped
public class Payments {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(Payment payment) {
        em.persist(payment);
        em.flush();
    }

    public void remove(Payment payment) {
        em.remove(payment);
        em.flush();
    }

    public Optional<Payment> find(Long id) {
        return Optional.ofNullable(em.find(Payment.class, id));
    }

    /** Writes now, so that versions are known. */
    public void flush() {
        em.flush();
    }

    /** The payment as it is now; to be called when its cycle is held. */
    public Payment refreshed(Payment payment) {
        em.refresh(payment);
        return payment;
    }
}
