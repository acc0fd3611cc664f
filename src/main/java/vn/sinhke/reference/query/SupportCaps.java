package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.reference.domain.ReferenceChanged;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.ProjectType;

/** The support caps of all times, answered from memory. */
@ApplicationScoped
public class SupportCaps {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Cached<List<Cap>> caps = new Cached<>(() -> List.copyOf(em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.Cap(c.projectType, c.areaClass, c.percent, c.article, c.validFrom,"
            + " c.validTo, c.provinceId) FROM CapPeriod c ORDER BY c.projectType DESC, c.areaClass, c.validFrom, c.id", Cap.class)
            .getResultList()));

    public List<Cap> all() {
        return caps.get();
    }

    /** The cap that holds for such a project on this day; empty before the decree was in force. */
    public Optional<Cap> at(ProjectType type, AreaClass areaClass, LocalDate day, Long provinceId) {
        return choose(all(), type, areaClass, day, provinceId);
    }

    /** A province may be stricter than the nation, never more generous: of both rows the lower one holds. */
    static Optional<Cap> choose(Collection<Cap> caps, ProjectType type, AreaClass areaClass, LocalDate day, Long provinceId) {
        return caps.stream()
                .filter(cap -> cap.type() == type && cap.areaClass() == areaClass && cap.isValidAt(day))
                .filter(cap -> cap.provinceId() == null || cap.provinceId().equals(provinceId))
                .min(Comparator.comparing(Cap::percent).thenComparing(cap -> cap.provinceId() == null));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        caps.forget();
    }
}
