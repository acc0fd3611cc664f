package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.appraisal.domain.CriteriaSet;
import vn.sinhke.appraisal.domain.Weighing;
import vn.sinhke.appraisal.persistence.CouncilRegulationStore;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** Enters the criteria by which councils score dossiers submitted from a coming day on; the present set ends on the day before and is never changed. */
@ApplicationScoped
public class AddCriteria {
    private static final String ACTION = "ADD_CRITERIA_SET";

    @Inject
    CouncilRegulationKeeper keeper;

    @Inject
    CouncilRegulationStore store;

    @Inject
    AuditLog audit;

    /** Keeps the set and answers its id, or refuses with everything that is wrong. */
    @Transactional
    public Long add(String article, LocalDate from, boolean toConfirm, List<Weighing.Item> items) {
        keeper.requireAdministrator(ACTION, "CriteriaSet", from);
        Optional<CriteriaSet> last = store.lastSet();
        List<Violation> broken = keeper.problems(from, last.map(CriteriaSet::validFrom).orElse(null), article);
        List<Weighing.Item> written = items.stream().map(item -> new Weighing.Item(VietnameseText.written(item.code()), VietnameseText.written(item.labelVi()),
                VietnameseText.written(item.labelEn()), VietnameseText.written(item.article()), item.max())).toList();
        broken.addAll(new Weighing(written).violations());
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        last.ifPresent(set -> set.giveWayOn(from));
        Long id = store.add(new CriteriaSet("CRITERIA-" + from, VietnameseText.written(article), from, toConfirm), written);
        audit.append(ACTION, "CriteriaSet", id, written.size() + " criteria from " + from);
        return id;
    }
}
