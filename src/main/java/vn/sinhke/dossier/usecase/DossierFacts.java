package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.outcome.query.Outcomes;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.MinutesFacts;
import vn.sinhke.project.domain.MoneyFacts;
import vn.sinhke.project.domain.ObligationFacts;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.Occasion;

/** Asks every house what the guards of a dossier must know. */
@ApplicationScoped
class DossierFacts {
    @Inject
    CurrentActor actor;

    @Inject
    Councils councils;

    @Inject
    ProjectMoney money;

    @Inject
    Rotation rotation;

    @Inject
    Outcomes outcomes;

    /** @param asked whether a conclusion waits for signed minutes even where no meeting is recorded */
    void add(ProjectDetail dossier, Occasion at, boolean asked) {
        CouncilFacts council = councils.facts(dossier.id(), actor.get().id(), at.day());
        at.with(CouncilFacts.class, council);
        at.with(MinutesFacts.class, new MinutesFacts(council.minutes(), asked || council.minutes().begun()));
        at.with(MoneyFacts.class, money.facts(dossier.id(), dossier.content(), dossier.agencyId(), dossier.provinceId(), at.day()));
        at.with(ObligationFacts.class, new ObligationFacts(rotation.openCount(dossier.id()), outcomes.withoutResult(dossier.id())));
    }
}
