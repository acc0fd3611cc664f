package vn.sinhke.project.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** How one period of a {@link Template} is kept; only its last day may still be set, by the period that follows. */
@Entity
@Table(name = "project_template")
public class ProjectTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "product")
    private String product;

    @Column(name = "activity")
    private String activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "component")
    private Component component;

    @Column(name = "months")
    private int months;

    @Column(name = "cycles")
    private int cycles;

    @Column(name = "sale_product")
    private String saleProduct;

    @Column(name = "sale_unit")
    private String saleUnit;

    @Column(name = "sale_per_household")
    private BigDecimal salePerHousehold;

    @Column(name = "sale_floor_price")
    private Long saleFloorPrice;

    @Enumerated(EnumType.STRING)
    @Column(name = "rotation_kind")
    private RotationKind rotationKind;

    @Column(name = "rotation_item")
    private String rotationItem;

    @Column(name = "rotation_per_beneficiary")
    private BigDecimal rotationPerBeneficiary;

    @Column(name = "rotation_min_weight_kg")
    private BigDecimal rotationMinWeightKg;

    @Column(name = "rotation_due_months")
    private Integer rotationDueMonths;

    @Column(name = "source")
    private String source;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "project_template_item", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "pos")
    private List<ItemRow> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_template_share", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "pos")
    private List<ShareRow> shares = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_template_target", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "pos")
    private List<GoalRow> goals = new ArrayList<>();

    protected ProjectTemplate() { }

    /** A new period, open at its end. */
    public ProjectTemplate(Template value) {
        code = value.code();
        product = value.product();
        activity = value.activity();
        component = value.component();
        months = value.months();
        cycles = value.cycles();
        if (value.sale() != null) {
            saleProduct = value.sale().product();
            saleUnit = value.sale().unit();
            salePerHousehold = value.sale().perHousehold();
            saleFloorPrice = value.sale().floorPrice().dong();
        }
        if (value.rotation() != null) {
            rotationKind = value.rotation().kind();
            rotationItem = value.rotation().item();
            rotationPerBeneficiary = value.rotation().perBeneficiary();
            rotationMinWeightKg = value.rotation().minWeightKg();
            rotationDueMonths = value.rotation().dueMonths();
        }
        source = value.source();
        toConfirm = value.toConfirm();
        validFrom = value.from();
        value.items().forEach(item -> items.add(new ItemRow(item)));
        value.shares().forEach(share -> shares.add(new ShareRow(share)));
        value.goals().forEach(goal -> goals.add(new GoalRow(goal)));
    }

    /** Ends this period on the day before the next one starts. */
    public void giveWayOn(LocalDate next) {
        if (!next.isAfter(validFrom)) {
            throw new IllegalArgumentException("the next period starts after " + validFrom);
        }
        validTo = next.minusDays(1);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Template value() {
        return new Template(id, code, product, activity, component, months, cycles, items.stream().map(ItemRow::value).toList(),
                shares.stream().map(ShareRow::value).toList(), goals.stream().map(GoalRow::value).toList(),
                saleProduct == null ? null : new Template.Sale(saleProduct, saleUnit, Plain.number(salePerHousehold), Money.vnd(saleFloorPrice)),
                rotationKind == null ? null : new RotationTerms(rotationKind, rotationItem, Plain.number(rotationPerBeneficiary),
                        Plain.number(rotationMinWeightKg), rotationDueMonths),
                source, toConfirm, validFrom, validTo);
    }

    /** An item, as it is kept. */
    @Embeddable
    public static class ItemRow {
        @Column(name = "item")
        private String item;

        @Column(name = "unit")
        private String unit;

        @Column(name = "per_household")
        private BigDecimal perHousehold;

        @Column(name = "guide_price")
        private long guidePrice;

        @Column(name = "cycle_no")
        private Integer cycle;

        protected ItemRow() { }

        ItemRow(Template.Item value) {
            item = value.item();
            unit = value.unit();
            perHousehold = value.perHousehold();
            guidePrice = value.guidePrice().dong();
            cycle = value.cycle();
        }

        Template.Item value() {
            return new Template.Item(item, unit, Plain.number(perHousehold), Money.vnd(guidePrice), cycle);
        }
    }

    /** A share of a source, as it is kept. */
    @Embeddable
    public static class ShareRow {
        @Enumerated(EnumType.STRING)
        @Column(name = "project_type")
        private ProjectType type;

        @Enumerated(EnumType.STRING)
        @Column(name = "source")
        private FundingSource source;

        @Column(name = "percent")
        private BigDecimal percent;

        protected ShareRow() { }

        ShareRow(Template.Share value) {
            type = value.type();
            source = value.source();
            percent = value.percent();
        }

        Template.Share value() {
            return new Template.Share(type, source, Plain.number(percent));
        }
    }

    /** A target, as it is kept. */
    @Embeddable
    public static class GoalRow {
        @Enumerated(EnumType.STRING)
        @Column(name = "indicator")
        private Indicator indicator;

        @Column(name = "target_value")
        private BigDecimal value;

        @Column(name = "per_household")
        private boolean perHousehold;

        protected GoalRow() { }

        GoalRow(Template.Goal goal) {
            indicator = goal.indicator();
            value = goal.value();
            perHousehold = goal.perHousehold();
        }

        Template.Goal value() {
            return new Template.Goal(indicator, Plain.number(value), perHousehold);
        }
    }
}
