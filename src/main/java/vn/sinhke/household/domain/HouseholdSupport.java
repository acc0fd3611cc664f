package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.VietnameseText;

/** One line of the ledger: what a household receives, from which source, for which days, until it is released. */
@Entity
@Table(name = "household_support")
public class HouseholdSupport {
    /** The only kind of source so far; loans and gifts will be others. */
    public static final String PROJECT = "PROJECT";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "household_id")
    private Long householdId;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private Long sourceId;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "programme")
    private String programme;

    @Column(name = "product_key")
    private String productKey;

    @Column(name = "product")
    private String product;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected HouseholdSupport() { }

    public HouseholdSupport(Long householdId, Long sourceId, String sourceCode, String productKey, String product,
            Period period, LocalDateTime createdAt) {
        if (period.to() == null) {
            throw new IllegalArgumentException("a support ends on some day");
        }
        this.householdId = householdId;
        this.sourceType = PROJECT;
        this.sourceId = sourceId;
        this.sourceCode = sourceCode;
        this.productKey = VietnameseText.fold(productKey);
        this.product = product;
        this.fromDay = period.from();
        this.toDay = period.to();
        this.createdAt = createdAt;
    }
}
