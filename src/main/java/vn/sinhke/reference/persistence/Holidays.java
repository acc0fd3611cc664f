package vn.sinhke.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.reference.domain.Holiday;

/** Keeps the days that differ from the ordinary week. */
@ApplicationScoped
public class Holidays {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(em.find(Holiday.class, day));
    }

    public void add(Holiday holiday) {
        em.persist(holiday);
        em.flush();
    }

    public void remove(Holiday holiday) {
        em.remove(holiday);
        em.flush();
    }
}
