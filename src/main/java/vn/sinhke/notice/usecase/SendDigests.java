package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import vn.sinhke.account.usecase.ActAs;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.notice.query.DigestReaders;
import vn.sinhke.notice.query.MailWishes;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;

/** The daily digest: on working days, from the hour that each person chose, and only where there is something to say. */
@ApplicationScoped
public class SendDigests {
    private static final Logger LOG = System.getLogger(SendDigests.class.getName());

    @Inject
    DigestReaders readers;

    @Inject
    MailWishes wishes;

    @Inject
    DigestDesk desk;

    @Inject
    ActAs actAs;

    @Inject
    WorkingCalendar calendar;

    @Inject
    MailSettings settings;

    @Inject
    BusinessClock clock;

    public void run() {
        LocalDate day = clock.today();
        if (!settings.isOn() || !calendar.isWorkingDay(day)) {
            return;
        }
        int hour = clock.now().atZone(BusinessClock.ZONE).getHour();
        Map<Long, Recipient> people = readers.notLookedAt(day, 0);
        while (!people.isEmpty()) {
            Map<Long, MailWish> chosen = wishes.of(people.values());
            people.values().stream().filter(person -> chosen.get(person.id()).wantsDigest() && chosen.get(person.id()).digestHour() <= hour)
                    .forEach(person -> write(person, chosen.get(person.id()), day));
            people = readers.notLookedAt(day, Collections.max(people.keySet()));
        }
    }

    private void write(Recipient person, MailWish wish, LocalDate day) {
        try {
            actAs.inBackground(person.username(), () -> desk.write(person, wish, day));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "the digest of account " + person.id() + " waits for the next try", broken);
        }
    }
}
