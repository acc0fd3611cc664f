package vn.sinhke.dossier.usecase;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import vn.sinhke.account.usecase.ActAs;
import vn.sinhke.decision.query.HeldWaiting;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Refusal;

/** Lets approvals take effect when their moment has come, by timers of the server that do not outlive it; each step opens its own transaction. */
@Singleton
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class EffectSchedule {
    private static final Logger LOG = System.getLogger(EffectSchedule.class.getName());
    private static final long AGAIN_MILLIS = 5000;

    @Inject
    HoldApproval approvals;

    @Inject
    ActAs actAs;

    @Resource
    TimerService timers;

    private final Clock clock = Clock.systemUTC();

    /** Plans each for its moment; one whose moment has passed comes at once. */
    public void plan(List<HeldWaiting> all) {
        all.forEach(one -> later(one, Math.max(0, Duration.between(now(), one.effectiveAt()).toMillis())));
    }

    private void later(HeldWaiting one, long millis) {
        timers.createSingleActionTimer(millis, new TimerConfig(one, false));
    }

    /** In the name of whoever approved. A refusal is kept for the author to read; an outage is waited for. */
    @Timeout
    public void takeEffect(Timer timer) {
        HeldWaiting one = (HeldWaiting) timer.getInfo();
        try {
            actAs.inBackground(one.username(), () -> {
                try {
                    approvals.takeEffect(one.id());
                } catch (RuntimeException refused) {
                    settle(one, refused);
                }
            });
        } catch (Problem.NotFound closed) {
            approvals.refuse(one.id(), one.username(), Messages.in(Messages.VIETNAMESE).get("together.closed"));
        } catch (RuntimeException broken) {
            settle(one, broken);
        }
    }

    private void settle(HeldWaiting one, RuntimeException thrown) {
        if (Outage.behind(thrown).isPresent()) {
            later(one, AGAIN_MILLIS);
            return;
        }
        LOG.log(Level.INFO, "approval {0} did not take effect: {1}", one.id(), thrown);
        approvals.refuse(one.id(), one.username(), String.join(" ", Refusal.sentences(thrown, Messages.in(Messages.VIETNAMESE))));
    }

    /** The machine's moment, UTC. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
