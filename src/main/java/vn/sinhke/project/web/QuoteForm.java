package vn.sinhke.project.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.shared.Money;

/** One supplier's quote as it is typed. */
public class QuoteForm implements Serializable {
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String supplier;

    @Size(max = 20, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String taxNo;

    private LocalDate day;
    private Money price;
    private Long attachmentId;
    private boolean chosen;

    static QuoteForm of(Quote quote) {
        QuoteForm form = new QuoteForm();
        form.supplier = quote.supplier();
        form.taxNo = quote.taxNo();
        form.day = quote.day();
        form.price = quote.price();
        form.attachmentId = quote.attachmentId();
        form.chosen = quote.chosen();
        return form;
    }

    boolean isBlank() {
        return supplier == null && taxNo == null && price == null && attachmentId == null;
    }

    Quote content() {
        return new Quote(supplier, taxNo, day, price, attachmentId, chosen);
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getTaxNo() {
        return taxNo;
    }

    public void setTaxNo(String taxNo) {
        this.taxNo = taxNo;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public Long getAttachmentId() {
        return attachmentId;
    }

    public void setAttachmentId(Long attachmentId) {
        this.attachmentId = attachmentId;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
