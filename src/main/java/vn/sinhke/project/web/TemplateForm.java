package vn.sinhke.project.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.Template;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** A coming period of a template as the administrator types it. */
public class TemplateForm implements Serializable {
    private String code;
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String product;

    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String activity;

    private Component component = Component.LIVELIHOOD_DIVERSIFICATION;
    private Integer months;
    private Integer cycles;
    private final SaleForm sale = new SaleForm();
    private RotationForm rotation = new RotationForm();
    @Size(max = 160, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String source;

    private boolean toConfirm = true;
    private LocalDate from;
    private final List<ItemForm> items = new ArrayList<>();
    private final List<ShareForm> shares = Arrays.stream(FundingSource.values()).map(ShareForm::new).toList();
    private final List<GoalForm> goals = new ArrayList<>();

    /** One cost item for one household. */
    public static class ItemForm implements Serializable {
        @Size(max = 200, message = "{input.long}")
        @Pattern(regexp = "[^<>]*", message = "{input.plain}")
        private String item;

        @Size(max = 40, message = "{input.long}")
        @Pattern(regexp = "[^<>]*", message = "{input.plain}")
        private String unit;

        @DecimalMin(value = "0", message = "{input.negative}")
        @Digits(integer = 9, fraction = 3, message = "{input.digits}")
        private BigDecimal perHousehold;

        private Money price;
        private Integer cycle;

        boolean isBlank() {
            return item == null && unit == null && perHousehold == null && price == null;
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

        public BigDecimal getPerHousehold() {
            return perHousehold;
        }

        public void setPerHousehold(BigDecimal perHousehold) {
            this.perHousehold = perHousehold;
        }

        public Money getPrice() {
            return price;
        }

        public void setPrice(Money price) {
            this.price = price;
        }

        public Integer getCycle() {
            return cycle;
        }

        public void setCycle(Integer cycle) {
            this.cycle = cycle;
        }
    }

    /** What a source pays, in per cent, for each type of project. */
    public static class ShareForm implements Serializable {
        private final FundingSource source;
        @DecimalMin(value = "0", message = "{input.negative}")
        @Digits(integer = 3, fraction = 2, message = "{input.digits}")
        private BigDecimal linkage;

        @DecimalMin(value = "0", message = "{input.negative}")
        @Digits(integer = 3, fraction = 2, message = "{input.digits}")
        private BigDecimal community;

        ShareForm(FundingSource source) {
            this.source = source;
        }

        public FundingSource getSource() {
            return source;
        }

        public BigDecimal getLinkage() {
            return linkage;
        }

        public void setLinkage(BigDecimal linkage) {
            this.linkage = linkage;
        }

        public BigDecimal getCommunity() {
            return community;
        }

        public void setCommunity(BigDecimal community) {
            this.community = community;
        }
    }

    /** A suggested target. */
    public static class GoalForm implements Serializable {
        private Indicator indicator;
        @DecimalMin(value = "0", message = "{input.negative}")
        @Digits(integer = 12, fraction = 2, message = "{input.digits}")
        private BigDecimal value;

        private boolean perHousehold;

        public Indicator getIndicator() {
            return indicator;
        }

        public void setIndicator(Indicator indicator) {
            this.indicator = indicator;
        }

        public BigDecimal getValue() {
            return value;
        }

        public void setValue(BigDecimal value) {
            this.value = value;
        }

        public boolean isPerHousehold() {
            return perHousehold;
        }

        public void setPerHousehold(boolean perHousehold) {
            this.perHousehold = perHousehold;
        }
    }

    /** What each household sells under contract. */
    public static class SaleForm implements Serializable {
        @Size(max = 200, message = "{input.long}")
        @Pattern(regexp = "[^<>]*", message = "{input.plain}")
        private String product;

        @Size(max = 40, message = "{input.long}")
        @Pattern(regexp = "[^<>]*", message = "{input.plain}")
        private String unit;

        @DecimalMin(value = "0", message = "{input.negative}")
        @Digits(integer = 9, fraction = 3, message = "{input.digits}")
        private BigDecimal perHousehold;

        private Money floorPrice;

        private Template.Sale content() {
            return product == null && unit == null && perHousehold == null && floorPrice == null ? null
                    : new Template.Sale(product, unit, perHousehold, floorPrice);
        }

        public String getProduct() {
            return product;
        }

        public void setProduct(String product) {
            this.product = product;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public BigDecimal getPerHousehold() {
            return perHousehold;
        }

        public void setPerHousehold(BigDecimal perHousehold) {
            this.perHousehold = perHousehold;
        }

        public Money getFloorPrice() {
            return floorPrice;
        }

        public void setFloorPrice(Money floorPrice) {
            this.floorPrice = floorPrice;
        }
    }

    static TemplateForm of(Template template) {
        TemplateForm form = new TemplateForm();
        form.code = template.code();
        form.product = template.product();
        form.activity = template.activity();
        form.component = template.component();
        form.months = template.months();
        form.cycles = template.cycles();
        form.source = template.source();
        form.toConfirm = template.toConfirm();
        form.rotation = RotationForm.of(template.rotation());
        if (template.sale() != null) {
            form.sale.product = template.sale().product();
            form.sale.unit = template.sale().unit();
            form.sale.perHousehold = template.sale().perHousehold();
            form.sale.floorPrice = template.sale().floorPrice();
        }
        template.items().forEach(item -> {
            ItemForm row = new ItemForm();
            row.item = item.item();
            row.unit = item.unit();
            row.perHousehold = item.perHousehold();
            row.price = item.guidePrice();
            row.cycle = item.cycle();
            form.items.add(row);
        });
        Map<FundingSource, BigDecimal> linkage = template.sharesOf(ProjectType.VALUE_CHAIN);
        Map<FundingSource, BigDecimal> community = template.sharesOf(ProjectType.COMMUNITY);
        form.shares.forEach(row -> {
            row.linkage = linkage.get(row.source);
            row.community = community.get(row.source);
        });
        template.goals().forEach(goal -> {
            GoalForm row = new GoalForm();
            row.indicator = goal.indicator();
            row.value = goal.value();
            row.perHousehold = goal.perHousehold();
            form.goals.add(row);
        });
        return form;
    }

    Template content() {
        List<Template.Share> all = new ArrayList<>();
        shares.forEach(row -> {
            share(ProjectType.VALUE_CHAIN, row.source, row.linkage, all);
            share(ProjectType.COMMUNITY, row.source, row.community, all);
        });
        return new Template(null, code, product, activity, component, Objects.requireNonNullElse(months, 0),
                Objects.requireNonNullElse(cycles, 0), items.stream().filter(row -> !row.isBlank())
                        .map(row -> new Template.Item(row.item, row.unit, row.perHousehold, row.price, row.cycle)).toList(),
                all, goals.stream().filter(row -> row.indicator != null || row.value != null)
                        .map(row -> new Template.Goal(row.indicator, row.value, row.perHousehold)).toList(),
                sale.content(), rotation.content(), source, toConfirm, from, null);
    }

    private static void share(ProjectType type, FundingSource source, BigDecimal percent, List<Template.Share> all) {
        if (percent != null && percent.signum() > 0) {
            all.add(new Template.Share(type, source, percent));
        }
    }

    public void addItem() {
        items.add(new ItemForm());
    }

    public void removeItem(ItemForm row) {
        items.removeIf(one -> one == row);
    }

    public void addGoal() {
        goals.add(new GoalForm());
    }

    public void removeGoal(GoalForm row) {
        goals.removeIf(one -> one == row);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public Component getComponent() {
        return component;
    }

    public void setComponent(Component component) {
        this.component = component;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getCycles() {
        return cycles;
    }

    public void setCycles(Integer cycles) {
        this.cycles = cycles;
    }

    public SaleForm getSale() {
        return sale;
    }

    public RotationForm getRotation() {
        return rotation;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isToConfirm() {
        return toConfirm;
    }

    public void setToConfirm(boolean toConfirm) {
        this.toConfirm = toConfirm;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public List<ShareForm> getShares() {
        return shares;
    }

    public List<GoalForm> getGoals() {
        return goals;
    }
}
