package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.sinhke.reference.domain.Holiday;
import vn.sinhke.reference.persistence.Holidays;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;

/** Takes out a day that was announced otherwise; days that have passed stay. */
@ApplicationScoped
public class RemoveHoliday {
    @Inject
    Keeper keeper;

    @Inject
    Holidays holidays;

    @Inject
    BusinessClock clock;

    @Transactional
    public void remove(LocalDate day) {
        keeper.requireAdministrator();
        Holiday holiday = holidays.on(day).orElseThrow(Problem.NotFound::new);
        new Refusals().when(day.isBefore(clock.today()), "holiday-past", "day", clock.today()).refuseIfAny();
        holidays.remove(holiday);
        keeper.changed("REMOVE_HOLIDAY", "Holiday", day, holiday.name());
    }
}
