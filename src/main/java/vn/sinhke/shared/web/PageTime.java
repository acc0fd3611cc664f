package vn.sinhke.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import vn.sinhke.shared.BusinessClock;

/** The business time of this page. */
@Named
@RequestScoped
public class PageTime {
    @Inject
    BusinessClock clock;

    public Instant getNow() {
        return clock.now();
    }

    public LocalDate getToday() {
        return clock.today();
    }
}
