package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;

/** What one unit of an item costs, in đồng, in a province or district in a month, and how many per cent above it are tolerated. */
@Entity
@Table(name = "price_norm")
public class PriceNorm {
    private static final BigDecimal MOST_TOLERANCE = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "item")
    private String item;

    @Column(name = "item_key")
    private String itemKey;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_key")
    private String unitKey;

    @Column(name = "area_id")
    private Long areaId;

    @Column(name = "month")
    private LocalDate firstDay;

    @Column(name = "price")
    private long price;

    @Column(name = "tolerance_percent")
    private BigDecimal tolerance;

    @Column(name = "source")
    private String source;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    protected PriceNorm() { }

    /** Of one item and unit, in one area and month; what the month's price is, {@link #announce} says. */
    public PriceNorm(String item, String unit, Long areaId, LocalDate month) {
        this.item = item;
        this.itemKey = VietnameseText.fold(item);
        this.unit = unit;
        this.unitKey = VietnameseText.fold(unit);
        this.areaId = areaId;
        this.firstDay = month.withDayOfMonth(1);
    }

    public static boolean isTolerance(BigDecimal percent) {
        return percent != null && percent.signum() >= 0 && percent.compareTo(MOST_TOLERANCE) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
    }

    /** The announced price; said again it replaces what was said before, which only a month to come allows. */
    public void announce(Money announced, BigDecimal tolerated, String announcedBy) {
        if (announced.dong() <= 0 || !isTolerance(tolerated)) {
            throw new IllegalArgumentException("no price of an item: " + announced + " within " + tolerated + " %");
        }
        price = announced.dong();
        tolerance = tolerated;
        source = announcedBy;
        toConfirm = false;
    }

    public Money price() {
        return Money.vnd(price);
    }
}
