package vn.sinhke.notice.usecase;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.boot.StartedUp;

/**
 * What is done without anybody asking: mail is sent every few seconds, digests are looked at every minute, terms every hour of the business
 * clock. On several servers each does so; what was done is in the database, so that it is done once (ADR 96).
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN) // no transaction waits for a mail server
public class NoticeTimer {
    private static final Logger LOG = System.getLogger(NoticeTimer.class.getName());

    @Inject
    SendMail mail;

    @Inject
    SendDigests digests;

    @Inject
    Escalate escalate;

    @Inject
    BusinessClock clock;

    @Inject
    @Readiness
    StartedUp startedUp;

    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicBoolean looking = new AtomicBoolean();
    private LocalDateTime lastHour;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail")
    void send() {
        alone(sending, mail::run);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "digests and terms")
    void look() {
        alone(looking, () -> {
            digests.run();
            LocalDateTime hour = LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE).truncatedTo(ChronoUnit.HOURS);
            if (!hour.equals(lastHour)) {
                escalate.run();
                lastHour = hour;
            }
        });
    }

    private void alone(AtomicBoolean busy, Runnable work) {
        if (startedUp.call().getStatus() != HealthCheckResponse.Status.UP || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "reminders wait for the next try", broken);
        } finally {
            busy.set(false);
        }
    }
}
