package vn.sinhke.project.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/**
 * Multiplies a template by households and days into the content of a dossier. Pure: what it does not find in the template
 * is given by the caller.
 *
 * @param households at least 1
 * @param start the first day
 * @param cap the highest State share at the place in per cent, null where it is not known
 * @param price what one unit of an item costs
 * @param lead the unit that may lead the linkage, null where none is known
 */
public record TemplateFilling(Template template, int households, LocalDate start, BigDecimal cap, Function<Template.Item, Money> price,
                              LeadUnit lead) {
    private static final long ROUND = 1_000;
    /** How long a linkage is kept at least, by whether its cycle lasts a year. Source: NĐ 98/2018/NĐ-CP, Điều 9. */
    private static final int YEARS_OF_LONG_CYCLES = 5;
    private static final int YEARS_OF_SHORT_CYCLES = 3;
    private static final int A_YEAR = 12;

    /** The content that the template proposes; what is typed of type, name, product, component, places, parties and people stays. */
    public ProjectContent over(ProjectContent typed) {
        boolean linkage = typed.type() == ProjectType.VALUE_CHAIN;
        LeadUnit leads = typed.leadUnit() != null ? typed.leadUnit() : lead;
        return new ProjectContent(typed.type(), typed.name(), typed.component() == null ? template.component() : typed.component(), typed.manager(),
                typed.product() == null ? template.product() : typed.product(), typed.sites(), start,
                template.months(), linkage ? leads : null, typed.group(), typed.participants(), budget(typed.type()), cycles(),
                linkage && template.sale() != null && leads != null && leads.name() != null ? List.of(contract(leads.name())) : List.of(),
                template.rotation(), goals());
    }

    /** The project lasts from the first day; its cycles share its months. */
    List<CyclePlan> cycles() {
        List<CyclePlan> all = new ArrayList<>();
        for (int no = 1; no <= template.cycles(); no++) {
            LocalDate from = start.plusMonths((long) template.months() * (no - 1) / template.cycles());
            LocalDate next = start.plusMonths((long) template.months() * no / template.cycles());
            all.add(new CyclePlan(no, from.getYear(), from, next.minusDays(1)));
        }
        return all;
    }

    private List<BudgetLine> budget(ProjectType type) {
        Map<FundingSource, BigDecimal> shares = shares(type);
        return IntStream.rangeClosed(1, template.cycles()).boxed().flatMap(no -> template.items().stream()
                .filter(item -> item.cycle() == null || item.cycle().equals(no)).map(item -> line(no, item, shares))).toList();
    }

    private BudgetLine line(int cycle, Template.Item item, Map<FundingSource, BigDecimal> shares) {
        BigDecimal quantity = Plain.number(item.perHousehold().multiply(BigDecimal.valueOf(households)));
        Money each = price.apply(item);
        Money amount = new BudgetLine(cycle, item.item(), item.unit(), quantity, each, Map.of()).amount();
        Map<FundingSource, Money> sums = new EnumMap<>(FundingSource.class);
        Money left = amount;
        FundingSource rest = rest(shares);
        for (var share : shares.entrySet()) {
            if (share.getKey() != rest) {
                Money sum = Money.vnd(amount.share(share.getValue()).dong() / ROUND * ROUND);
                sums.put(share.getKey(), sum);
                left = left.minus(sum);
            }
        }
        if (rest != null) {
            sums.put(rest, left);
        }
        return new BudgetLine(cycle, item.item(), item.unit(), quantity, each, sums);
    }

    /** Whoever pays what rounding leaves; never the State, so that its share stays within the cap. */
    private static FundingSource rest(Map<FundingSource, BigDecimal> shares) {
        return shares.keySet().stream().filter(source -> !source.isState()).findFirst().orElse(null);
    }

    /** The template's shares, those of the State lowered to the cap of the place, the first other source paying more instead. */
    Map<FundingSource, BigDecimal> shares(ProjectType type) {
        Map<FundingSource, BigDecimal> shares = template.sharesOf(type);
        FundingSource rest = rest(shares);
        BigDecimal state = shares.entrySet().stream().filter(share -> share.getKey().isState()).map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (cap == null || rest == null || state.compareTo(cap) <= 0) {
            return shares;
        }
        BigDecimal excess = state.subtract(cap);
        for (FundingSource source : FundingSource.values()) {
            if (source.isState() && shares.containsKey(source)) {
                BigDecimal less = shares.get(source).min(excess);
                shares.merge(source, less.negate(), BigDecimal::add);
                shares.merge(rest, less, BigDecimal::add);
                excess = excess.subtract(less);
            }
        }
        shares.values().removeIf(percent -> percent.signum() == 0);
        return shares;
    }

    private LinkageContract contract(String buyer) {
        Template.Sale sale = template.sale();
        int years = template.months() / template.cycles() >= A_YEAR ? YEARS_OF_LONG_CYCLES : YEARS_OF_SHORT_CYCLES;
        return new LinkageContract(buyer, sale.product(), Plain.number(sale.perHousehold().multiply(BigDecimal.valueOf(households))),
                sale.unit(), sale.floorPrice(), start, start.plusYears(years).minusDays(1));
    }

    private List<Target> goals() {
        return template.goals().stream().map(goal -> new Target(goal.indicator(), goal.perHousehold()
                ? goal.value().multiply(BigDecimal.valueOf(households)).setScale(0, RoundingMode.HALF_UP)
                : Plain.number(goal.value()))).toList();
    }
}
