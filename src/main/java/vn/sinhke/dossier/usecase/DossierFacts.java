package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.funding.query.Commitments;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.outcome.query.Outcomes;
import vn.sinhke.project.domain.BudgetFacts;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.MinutesFacts;
import vn.sinhke.project.domain.MoneyFacts;
import vn.sinhke.project.domain.ObligationFacts;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.Occasion;

/** Asks every house what the guards of a dossier must know. */
@ApplicationScoped
class DossierFacts {
    private static final List<Class<?>> FACTS = List.of(CouncilFacts.class, MinutesFacts.class, MoneyFacts.class, ObligationFacts.class);

    @Inject
    CurrentActor actor;

    @Inject
    Councils councils;

    @Inject
    ProjectMoney money;

    @Inject
    Commitments commitments;

    @Inject
    Rotation rotation;

    @Inject
    Outcomes outcomes;

    /**
     * All of it now, before anything moves.
     *
     * @param asked whether a conclusion waits for signed minutes even where no meeting is recorded
     */
    void add(ProjectDetail dossier, Occasion at, boolean asked) {
        offer(dossier, at, asked);
        FACTS.forEach(at::fact);
        if (dossier.state() == ProjectState.PENDING_APPROVAL) {
            at.fact(BudgetFacts.class);
        }
    }

    /** The same for whoever only asks what is open: each is read where a party or a guard hangs on it. */
    void offer(ProjectDetail dossier, Occasion at, boolean asked) {
        at.asking(CouncilFacts.class, () -> councils.facts(dossier.id(), actor.get().id(), at.day()));
        at.asking(MinutesFacts.class, () -> {
            CouncilFacts.Minutes minutes = at.fact(CouncilFacts.class).orElseThrow().minutes();
            return new MinutesFacts(minutes, asked || minutes.begun());
        });
        at.asking(MoneyFacts.class, () -> money.facts(dossier.id()));
        at.asking(BudgetFacts.class, () -> commitments.facts(dossier.id(), dossier.content(), dossier.agencyId(), at.day()));
        at.asking(ObligationFacts.class, () -> new ObligationFacts(rotation.openCount(dossier.id()), outcomes.withoutResult(dossier.id())));
    }
}
