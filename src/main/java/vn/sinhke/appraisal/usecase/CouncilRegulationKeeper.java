package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.Weighing;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Rights;

/** Who keeps the regulation of councils, and what every new period of it must be: after today, after the last one, with its source. */
@ApplicationScoped
class CouncilRegulationKeeper {
    @Inject
    Rights rights;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    void requireAdministrator(String action, String type, Object id) {
        rights.demand(actor.get().has(Role.ADMIN), "COUNCIL_RULE_KEEPER", action, type, id);
    }

    /** @param begun the first day of the last period, null where there is none */
    List<Violation> problems(LocalDate from, LocalDate begun, String article) {
        List<Violation> broken = new ArrayList<>();
        if (from == null || !from.isAfter(clock.today())) {
            broken.add(Violation.of("regulation-not-in-future", "from", "rule.regulation.notInFuture", clock.today()));
        } else if (begun != null && !from.isAfter(begun)) {
            broken.add(Violation.of("regulation-not-last", "from", "rule.regulation.notLast", begun));
        }
        if (article == null || article.isBlank() || article.length() > Weighing.LONGEST_ARTICLE) {
            broken.add(Violation.of("regulation-article", "article", "rule.regulation.article", Weighing.LONGEST_ARTICLE));
        }
        return broken;
    }
}
