package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.MoneyFacts;
import vn.sinhke.project.domain.ObligationFacts;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.workflow.Occasion;

/** Asks every house what the guards of a dossier must know. */
@ApplicationScoped
class DossierFacts {
    @Inject
    Councils councils;

    @Inject
    CurrentActor actor;

    void add(ProjectDetail dossier, Occasion at) {
        at.with(CouncilFacts.class, councils.facts(dossier.id(), actor.get().id(), at.day()));
        at.with(MoneyFacts.class, new MoneyFacts(Money.ZERO, List.of(), Money.ZERO, null));
        at.with(ObligationFacts.class, new ObligationFacts(0, 0));
    }
}
