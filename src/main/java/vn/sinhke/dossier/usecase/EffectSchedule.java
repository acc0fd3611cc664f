package vn.sinhke.dossier.usecase;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.sinhke.account.usecase.ActAs;
import vn.sinhke.decision.query.HeldApprovals;
import vn.sinhke.decision.query.HeldWaiting;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.boot.StartUpStep;

/** Lets approvals take effect when their moment has come, also those that waited while the application was down. */
@ApplicationScoped
class EffectSchedule implements StartUpStep {
    private static final Logger LOG = System.getLogger(EffectSchedule.class.getName());
    private static final int AGAIN_SECONDS = 5;

    @Inject
    HoldApproval approvals;

    @Inject
    HeldApprovals held;

    @Inject
    ActAs actAs;

    @Resource
    ManagedScheduledExecutorService later;

    private final Clock clock = Clock.systemUTC();

    @Override
    public int order() {
        return DEMO + 1;
    }

    @Override
    public void run() {
        plan(held.waiting());
    }

    /** Plans each for its moment; one whose moment has passed comes at once. */
    void plan(List<HeldWaiting> all) {
        all.forEach(one -> later.schedule(() -> takeEffect(one), Math.max(0, Duration.between(now(), one.effectiveAt()).toMillis()), TimeUnit.MILLISECONDS));
    }

    /** In the name of whoever approved. A refusal is kept for the author to read; an outage is waited for. */
    void takeEffect(HeldWaiting one) {
        try {
            actAs.ordered(one.userId(), () -> {
                try {
                    approvals.takeEffect(one.id());
                } catch (RuntimeException refused) {
                    settle(one, refused);
                }
            });
        } catch (Problem.NotFound closed) {
            approvals.refuse(one.id(), Messages.in(Messages.VIETNAMESE).get("together.closed"));
        } catch (RuntimeException broken) {
            settle(one, broken);
        }
    }

    private void settle(HeldWaiting one, RuntimeException thrown) {
        if (Outage.behind(thrown).isPresent()) {
            later.schedule(() -> takeEffect(one), AGAIN_SECONDS, TimeUnit.SECONDS);
            return;
        }
        LOG.log(Level.INFO, "approval {0} did not take effect: {1}", one.id(), thrown);
        approvals.refuse(one.id(), String.join(" ", Refusal.sentences(thrown, Messages.in(Messages.VIETNAMESE))));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
