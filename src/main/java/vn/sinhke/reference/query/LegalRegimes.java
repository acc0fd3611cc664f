package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The regimes of all times, answered from memory; only a migration changes them. */
@ApplicationScoped
public class LegalRegimes {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Cached<List<LegalRegime>> regimes = new Cached<>(() -> List.copyOf(em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.LegalRegime(r.code, r.nameVi, r.nameEn, r.acts, r.validFrom, r.validTo, r.changesVi,"
            + " r.changesEn, r.toConfirm, r.noteVi, r.noteEn, r.publishesResult, r.communeDecides) FROM RegimePeriod r"
            + " ORDER BY r.validFrom", LegalRegime.class).getResultList()));

    /** Oldest first. */
    public List<LegalRegime> all() {
        return regimes.get();
    }

    /** The regime of a day; empty before the programme's first decree. */
    public Optional<LegalRegime> at(LocalDate day) {
        return all().stream().filter(one -> one.isValidAt(day)).findFirst();
    }
}
