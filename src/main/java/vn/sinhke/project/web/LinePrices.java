package vn.sinhke.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.shared.Money;

/** What stands under a cost item in the grid: how far its price lies above the norm, and how many quotes it has. */
@Named
@RequestScoped
public class LinePrices {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Inject
    FormFacts facts;

    /** A price beyond what is tolerated: by how much a unit, the tolerated price, and the norm's month. */
    public record Beyond(Money distance, Money most, String month) { }

    /** Null while the price is within its norm or has none. */
    public Beyond beyond(BudgetForm line) {
        if (line.getItem() == null || line.isTooLarge() || line.getUnitPrice() == null) {
            return null;
        }
        PriceFacts.Norm norm = facts.normOf(line);
        return norm == null || !line.getUnitPrice().isMoreThan(norm.most()) ? null
                : new Beyond(line.getUnitPrice().minus(norm.most()), norm.most(), MONTH.format(norm.month()));
    }

    /** The flag under the item in words; empty while the price is within its norm. */
    public String text(BudgetForm line) {
        Beyond found = beyond(line);
        return found == null ? "" : FormTexts.say().get("price.beyond", found.distance(), found.most(), found.month());
    }

    /** How many suppliers were asked for the item. */
    public int quotes(BudgetForm line) {
        return line.getItem() == null ? 0 : facts.getPrices().quotesOf(line.getItem(), line.getUnit()).map(QuotedItem::suppliers).orElse(0);
    }
}
