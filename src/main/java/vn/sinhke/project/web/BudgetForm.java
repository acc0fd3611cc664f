package vn.sinhke.project.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Site;
import vn.sinhke.shared.Money;

/** One cost item of one cycle, as it is typed. */
public class BudgetForm implements Serializable {
    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private int cycle = 1;
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String item;

    @Size(max = 40, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String unit;

    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 9, fraction = 3, message = "{input.digits}")
    private BigDecimal quantity;

    private Money unitPrice;
    private Integer site;
    private final Map<FundingSource, Money> sources = new EnumMap<>(FundingSource.class);

    /** Names the row on the page while it is open, wherever it is moved to. */
    public String getKey() {
        return key;
    }

    public int getCycle() {
        return cycle;
    }

    public void setCycle(int cycle) {
        this.cycle = cycle;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
    }

    /** The number of the site that it is for, counted from one; null where it is for the whole project. */
    public Integer getSite() {
        return site;
    }

    public void setSite(Integer site) {
        this.site = site;
    }

    /** The sums by source; what is missing is zero. */
    public Map<FundingSource, Money> getSources() {
        return sources;
    }

    static BudgetForm in(int cycle) {
        BudgetForm form = new BudgetForm();
        form.cycle = cycle;
        return form;
    }

    static BudgetForm of(BudgetLine line, List<Site> sites) {
        BudgetForm form = in(line.cycle());
        form.item = line.item();
        form.unit = line.unit();
        form.quantity = line.quantity();
        form.unitPrice = line.unitPrice();
        form.site = line.site() == null || !sites.contains(line.site()) ? null : sites.indexOf(line.site()) + 1;
        line.sources().forEach((source, sum) -> form.sources.put(source, sum.isZero() ? null : sum));
        return form;
    }

    boolean isBlank() {
        return item == null && unit == null && quantity == null && unitPrice == null && getSourcesTotal().isZero();
    }

    /** Whether quantity times price is more than any sum that we keep. */
    boolean isTooLarge() {
        return quantity != null && unitPrice != null && quantity.multiply(BigDecimal.valueOf(unitPrice.dong()))
                .compareTo(BigDecimal.valueOf(Money.LARGEST)) > 0;
    }

    public Money getAmount() {
        return isTooLarge() ? Money.ZERO : content().amount();
    }

    public Money getSourcesTotal() {
        return sources.values().stream().filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    /** What the sources lack to the cost; negative when they are more. */
    public Money getGap() {
        return getAmount().minus(getSourcesTotal());
    }

    /** @param sites the places of the same form, by whose number the item names its own */
    BudgetLine content(List<SiteForm> sites) {
        BudgetLine line = content();
        boolean placed = site != null && site >= 1 && site <= sites.size() && sites.get(site - 1).getUnitId() != null;
        return placed ? new BudgetLine(cycle, line.item(), line.unit(), line.quantity(), line.unitPrice(), line.sources(), sites.get(site - 1).content()) : line;
    }

    private BudgetLine content() {
        Map<FundingSource, Money> given = new EnumMap<>(FundingSource.class);
        sources.forEach((source, sum) -> given.put(source, sum == null ? Money.ZERO : sum));
        return new BudgetLine(cycle, Objects.toString(item, ""), unit, quantity == null ? BigDecimal.ZERO : quantity,
                unitPrice == null ? Money.ZERO : unitPrice, given);
    }
}
