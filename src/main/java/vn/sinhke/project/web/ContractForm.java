package vn.sinhke.project.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.shared.Money;

/** An offtake contract as it is typed. */
public class ContractForm implements Serializable {
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String buyer;

    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String product;

    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 9, fraction = 3, message = "{input.digits}")
    private BigDecimal quantity;

    @Size(max = 40, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String unit;

    private Money floorPrice;
    private LocalDate from;
    private LocalDate to;

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

    public Money getFloorPrice() {
        return floorPrice;
    }

    public void setFloorPrice(Money floorPrice) {
        this.floorPrice = floorPrice;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    static ContractForm of(LinkageContract contract) {
        ContractForm form = new ContractForm();
        form.buyer = contract.buyer();
        form.product = contract.product();
        form.quantity = contract.quantity();
        form.unit = contract.unit();
        form.floorPrice = contract.floorPrice();
        form.from = contract.from();
        form.to = contract.to();
        return form;
    }

    boolean isBlank() {
        return buyer == null && product == null && quantity == null && unit == null && floorPrice == null && from == null && to == null;
    }

    LinkageContract content() {
        return new LinkageContract(Objects.toString(buyer, ""), product, quantity, unit, floorPrice, from, to);
    }
}
