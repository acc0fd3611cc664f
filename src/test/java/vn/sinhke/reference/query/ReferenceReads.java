package vn.sinhke.reference.query;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import vn.sinhke.shared.BusinessClock;

/** The reads of reference data over a test database, wired by hand; caches live as long as this object. */
public final class ReferenceReads {
    public final Units units = new Units();
    public final Agencies agencies = new Agencies();
    public final AreaClasses areaClasses = new AreaClasses();
    public final WorkingCalendar calendar = new WorkingCalendar();
    public final SupportCaps caps = new SupportCaps();
    public final LegalParameters parameters = new LegalParameters();
    public final BusinessClock clock;

    public ReferenceReads(EntityManager em, LocalDate today) {
        clock = new BusinessClock(Clock.fixed(today.atTime(8, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE));
        units.em = em;
        units.clock = clock;
        agencies.em = em;
        areaClasses.em = em;
        areaClasses.units = units;
        calendar.em = em;
        caps.em = em;
        parameters.em = em;
    }

    /** What the commit of an edit does in the application. */
    public void committed() {
        calendar.changed(null);
        caps.changed(null);
        parameters.changed(null);
        areaClasses.changed(null);
    }
}
