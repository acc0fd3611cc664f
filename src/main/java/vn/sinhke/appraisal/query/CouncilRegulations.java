package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Composition;

/** What the regulation said, says and will say of councils: who sits in them, and by which criteria they score. */
@ApplicationScoped
public class CouncilRegulations {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Criteria criteria;

    /** Every period of every composition, the latest of a type and level first. */
    public List<CompositionPeriod> compositions() {
        Map<Long, List<TemplateLine>> lines = em.createQuery("SELECT NEW vn.sinhke.appraisal.query.TemplateLine(t.id, t.projectType, t.manager, t.article,"
                        + " t.validFrom, t.validTo, t.toConfirm, s.pos, s.seat, s.source, s.required, s.labelVi, s.labelEn)"
                        + " FROM CouncilTemplate t, CouncilTemplateSeat s WHERE s.templateId = t.id ORDER BY t.projectType DESC, t.manager, t.validFrom DESC, s.pos",
                TemplateLine.class).getResultStream().collect(Collectors.groupingBy(TemplateLine::templateId, LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream().map(CouncilRegulations::period).toList();
    }

    private static CompositionPeriod period(List<TemplateLine> lines) {
        TemplateLine head = lines.get(0);
        return new CompositionPeriod(head.templateId(), head.type(), head.manager(), head.article(), head.from(), head.to(), head.toConfirm(),
                lines.stream().map(line -> new Composition.Line(line.pos(), line.seat(), line.source(), line.required(), line.labelVi(), line.labelEn())).toList());
    }

    public Optional<CompositionPeriod> composition(Long id) {
        return compositions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Every set of criteria, the latest first. */
    public List<CriteriaPeriod> criteria() {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.CriteriaLine(s.id, s.article, s.validFrom, s.validTo, s.toConfirm) FROM CriteriaSet s"
                        + " ORDER BY s.validFrom DESC", CriteriaLine.class).getResultStream()
                .map(set -> new CriteriaPeriod(set.id(), set.article(), set.from(), set.to(), set.toConfirm(), criteria.of(set.id()))).toList();
    }

    public Optional<CriteriaPeriod> criteria(Long id) {
        return criteria().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
