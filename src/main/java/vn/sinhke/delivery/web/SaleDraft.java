package vn.sinhke.delivery.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.delivery.domain.Sale;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.shared.Money;

/** What somebody types for a sale; a contract brings its buyer, product and unit along. */
public class SaleDraft implements Serializable {
    /** The place of no contract. */
    public static final int PAST = -1;

    private int contract = PAST;
    private String household;
    private LocalDate day;
    private String buyer;
    private String product;
    private BigDecimal quantity;
    private String unit;
    private Money unitPrice;

    SaleDraft(LocalDate today, List<LinkageContract> contracts) {
        day = today;
        if (!contracts.isEmpty()) {
            contract = 0;
            follow(contracts);
        }
    }

    /** Takes over what the chosen contract says; a sale past all contracts keeps what was typed. */
    void follow(List<LinkageContract> contracts) {
        if (isContracted()) {
            LinkageContract chosen = contracts.get(contract);
            buyer = chosen.buyer();
            product = chosen.product() == null ? product : chosen.product();
            unit = chosen.unit() == null ? unit : chosen.unit();
        }
    }

    Sale.Deal deal() {
        return new Sale.Deal(day, buyer, product, quantity, unit, unitPrice, isContracted());
    }

    String seller() {
        return household == null || household.isBlank() ? null : household;
    }

    public boolean isContracted() {
        return contract != PAST;
    }

    public int getContract() {
        return contract;
    }

    public void setContract(int contract) {
        this.contract = contract;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getBuyer() {
        return buyer;
    }

    public void setBuyer(String buyer) {
        this.buyer = buyer;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
    }
}
