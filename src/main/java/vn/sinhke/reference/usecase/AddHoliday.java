package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.sinhke.reference.domain.Holiday;
import vn.sinhke.reference.domain.HolidayKind;
import vn.sinhke.reference.persistence.Holidays;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.VietnameseText;

/** Enters a day off or a swapped working day, as announced. Deadlines that have been computed stay as they are. */
@ApplicationScoped
public class AddHoliday {
    @Inject
    Keeper keeper;

    @Inject
    Holidays holidays;

    @Inject
    BusinessClock clock;

    @Transactional
    public void add(LocalDate day, String name, HolidayKind kind, String source) {
        keeper.requireAdministrator();
        new Refusals()
                .given(day, "day").given(kind, "kind")
                .when(day != null && day.isBefore(clock.today()), "holiday-past", "day", clock.today())
                .when(day != null && holidays.on(day).isPresent(), "holiday-exists", "day")
                .when(day != null && kind == HolidayKind.WORKING_SWAP && !Holiday.isWeekend(day), "swap-on-weekday", "day")
                .text(name, "name", 120).text(source, "source", 255)
                .refuseIfAny();
        holidays.add(new Holiday(day, VietnameseText.nfc(name.strip()), kind, VietnameseText.nfc(source.strip())));
        keeper.changed("ADD_HOLIDAY", "Holiday", day, kind + " " + name.strip());
    }
}
