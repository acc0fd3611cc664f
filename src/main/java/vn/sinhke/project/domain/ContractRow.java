package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/** How a {@link LinkageContract} is kept. */
@Entity
@Table(name = "project_contract")
class ContractRow extends ContentRow<LinkageContract> {
    @Column(name = "buyer")
    private String buyer;

    @Column(name = "product")
    private String product;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "unit")
    private String unit;

    @Column(name = "floor_price")
    private Long floorPrice;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    protected ContractRow() { }

    ContractRow(Project project, LinkageContract value) {
        super(project);
        set(value);
    }

    @Override
    LinkageContract value() {
        return new LinkageContract(buyer, product, Plain.number(quantity), unit,
                floorPrice == null ? null : Money.vnd(floorPrice), from, to);
    }

    @Override
    void set(LinkageContract value) {
        buyer = value.buyer();
        product = value.product();
        quantity = value.quantity();
        unit = value.unit();
        floorPrice = value.floorPrice() == null ? null : value.floorPrice().dong();
        from = value.from();
        to = value.to();
    }
}
