package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.MoneyFacts;
import vn.sinhke.project.domain.ObligationFacts;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.Money;
import vn.sinhke.workflow.Occasion;

/** Asks every house what the guards of a dossier must know. */
@ApplicationScoped
class DossierFacts {
    void add(ProjectDetail dossier, Occasion at) {
        at.with(CouncilFacts.class, CouncilFacts.NONE);
        at.with(MoneyFacts.class, new MoneyFacts(Money.ZERO, List.of(), Money.ZERO, null));
        at.with(ObligationFacts.class, new ObligationFacts(0, 0));
    }
}
