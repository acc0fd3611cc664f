package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sinhke.decision.query.HeldApprovals;
import vn.sinhke.shared.boot.StartUpStep;

/** Approvals that waited while the application was down take effect after all. */
@ApplicationScoped
class ResumeEffects implements StartUpStep {
    @Inject
    HeldApprovals held;

    @Inject
    EffectSchedule schedule;

    @Override
    public int order() {
        return DEMO + 1;
    }

    @Override
    public void run() {
        schedule.plan(held.waiting());
    }
}
