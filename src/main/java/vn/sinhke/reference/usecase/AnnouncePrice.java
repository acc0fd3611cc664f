package vn.sinhke.reference.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.reference.domain.PriceNorm;
import vn.sinhke.reference.persistence.PriceNorms;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/**
 * Enters what an item costs in a month, as announced. A month that has passed stays as it is; the present month is
 * entered once, because dossiers are judged by it already; a month to come may be entered again.
 */
@ApplicationScoped
public class AnnouncePrice {
    @Inject
    Keeper keeper;

    @Inject
    PriceNorms norms;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /**
     * One announced price.
     *
     * @param area a province or district that exists in the month
     * @param month any day of the month
     * @param tolerance 0 to 100 per cent above the price
     */
    public record Announced(String item, String unit, Long area, LocalDate month, Money price, BigDecimal tolerance, String source) { }

    @Transactional
    public void announce(Announced it) {
        keeper.requireAdministrator();
        LocalDate present = clock.today().withDayOfMonth(1);
        LocalDate month = it.month() == null ? null : it.month().withDayOfMonth(1);
        Optional<UnitView> area = units.byId(it.area()).filter(unit -> unit.level() != UnitLevel.COMMUNE);
        boolean known = it.item() != null && it.unit() != null && it.area() != null && month != null;
        Optional<PriceNorm> before = known ? norms.of(it.item(), it.unit(), it.area(), month) : Optional.empty();
        new Refusals()
                .text(it.item(), "item", 200).text(it.unit(), "unit", 40).given(it.area(), "area").given(month, "month")
                .when(it.area() != null && area.filter(unit -> month == null || unit.isValidAt(month)).isEmpty(), "area-unknown", "area")
                .when(month != null && month.isBefore(present), "month-past", "month", present)
                .when(present.equals(month) && before.isPresent(), "month-begun", "month", before.map(PriceNorm::price).orElse(Money.ZERO))
                .given(it.price(), "price")
                .when(it.price() != null && it.price().dong() <= 0, "price-not-positive", "price")
                .number(it.tolerance(), PriceNorm.isTolerance(it.tolerance()), "tolerance-not-a-percent", "tolerance")
                .text(it.source(), "source", 160)
                .refuseIfAny();
        PriceNorm norm = before.orElseGet(() -> new PriceNorm(VietnameseText.nfc(it.item().strip()),
                VietnameseText.nfc(it.unit().strip()), it.area(), month));
        String old = before.map(kept -> " instead of " + kept.price()).orElse("");
        norm.announce(it.price(), it.tolerance(), VietnameseText.nfc(it.source().strip()));
        if (before.isEmpty()) {
            norms.add(norm);
        }
        norms.flush();
        keeper.changed("ANNOUNCE_PRICE", "PriceNorm", VietnameseText.fold(it.item()) + " " + month,
                it.price() + " for a " + it.unit() + " in unit " + it.area() + old);
    }
}
