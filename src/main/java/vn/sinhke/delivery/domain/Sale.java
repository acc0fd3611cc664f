package vn.sinhke.delivery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Money;

/** Products sold, under the linkage contract or past it. */
@Entity
@Table(name = "sale")
public class Sale {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "household_id")
    private Long householdId;

    @Column(name = "sold_on")
    private LocalDate day;

    @Column(name = "buyer")
    private String buyer;

    @Column(name = "product")
    private String product;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_price")
    private long unitPrice;

    @Column(name = "under_contract")
    private boolean underContract;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected Sale() { }

    /** What was sold to whom, as somebody writes it down. */
    public record Deal(LocalDate day, String buyer, String product, BigDecimal quantity, String unit, Money unitPrice,
                       boolean underContract) { }

    public Sale(Long projectId, Long householdId, Deal deal, long by, LocalDateTime at) {
        this.projectId = projectId;
        this.householdId = householdId;
        day = deal.day();
        buyer = deal.buyer();
        product = deal.product();
        quantity = deal.quantity();
        unit = deal.unit();
        unitPrice = deal.unitPrice().dong();
        underContract = deal.underContract();
        recordedBy = by;
        recordedAt = at;
    }

    public Long id() {
        return id;
    }
}
