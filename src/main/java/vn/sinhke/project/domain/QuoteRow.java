package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/** How a {@link Quote} is kept. */
@Entity
@Table(name = "quote")
class QuoteRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "comparison_id")
    private QuoteComparison comparison;

    @Column(name = "pos")
    private int pos;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "tax_no")
    private String taxNo;

    @Column(name = "quoted_on")
    private LocalDate day;

    @Column(name = "unit_price")
    private long price;

    @Column(name = "attachment_id")
    private Long attachmentId;

    @Column(name = "chosen")
    private boolean chosen;

    protected QuoteRow() { }

    QuoteRow(QuoteComparison comparison, int pos, Quote quote) {
        this.comparison = comparison;
        this.pos = pos;
        this.supplier = quote.supplier();
        this.taxNo = quote.taxNo();
        this.day = quote.day();
        this.price = quote.price().dong();
        this.attachmentId = quote.attachmentId();
        this.chosen = quote.chosen();
    }

    int pos() {
        return pos;
    }

    Quote value() {
        return new Quote(supplier, taxNo, day, Money.vnd(price), attachmentId, chosen);
    }
}
