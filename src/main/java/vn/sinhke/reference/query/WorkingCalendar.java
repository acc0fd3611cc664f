package vn.sinhke.reference.query;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.reference.domain.ReferenceChanged;
import vn.sinhke.reference.domain.WorkingDays;
import vn.sinhke.shared.WorkingDayCalendar;

/** Vietnam's working days by the table of holidays, answered from memory. */
@ApplicationScoped
public class WorkingCalendar implements WorkingDayCalendar {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Cached<List<HolidayRow>> holidays = new Cached<>(() -> List.copyOf(em.createQuery(
            "SELECT NEW vn.sinhke.reference.query.HolidayRow(h.day, h.name, h.kind, h.source, h.toConfirm)"
            + " FROM Holiday h ORDER BY h.day", HolidayRow.class).getResultList()));

    private final Cached<WorkingDays> days = new Cached<>(this::count);

    private WorkingDays count() {
        var byWork = holidays.get().stream()
                .collect(partitioningBy(row -> row.kind().isWorked(), mapping(HolidayRow::day, toSet())));
        return new WorkingDays(byWork.get(false), byWork.get(true));
    }

    public List<HolidayRow> holidays() {
        return holidays.get();
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.get().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int number) {
        return days.get().plusWorkingDays(from, number);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days.get().workingDaysBetween(from, to);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        holidays.forget();
        days.forget();
    }
}
