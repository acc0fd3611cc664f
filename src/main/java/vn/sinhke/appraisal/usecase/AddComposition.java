package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.CouncilTemplate;
import vn.sinhke.appraisal.persistence.CouncilRegulationStore;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** Enters who sits in councils from a coming day on; the present period ends on the day before and is never changed. */
@ApplicationScoped
public class AddComposition {
    private static final String ACTION = "ADD_COUNCIL_COMPOSITION";

    @Inject
    CouncilRegulationKeeper keeper;

    @Inject
    CouncilRegulationStore store;

    @Inject
    AuditLog audit;

    /**
     * Keeps the period and answers its id, or refuses with everything that is wrong.
     *
     * @param lines the seats in their order; their positions are given anew
     */
    @Transactional
    public Long add(ProjectType type, Manager manager, String article, LocalDate from, boolean toConfirm, List<Composition.Line> lines) {
        keeper.requireAdministrator(ACTION, "CouncilTemplate", type + " " + manager);
        Optional<CouncilTemplate> last = store.lastTemplate(type, manager);
        List<Violation> broken = keeper.problems(from, last.map(CouncilTemplate::validFrom).orElse(null), article);
        broken.addAll(Composition.violations(lines));
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        last.ifPresent(period -> period.giveWayOn(from));
        List<Composition.Line> placed = new ArrayList<>();
        lines.forEach(line -> placed.add(new Composition.Line(placed.size() + 1, line.seat(), line.source(), line.required(),
                VietnameseText.written(line.labelVi()), VietnameseText.written(line.labelEn()))));
        Long id = store.add(new CouncilTemplate(type, manager, VietnameseText.written(article), from, toConfirm), placed);
        audit.append(ACTION, "CouncilTemplate", type + " " + manager, placed.size() + " seats from " + from);
        return id;
    }
}
