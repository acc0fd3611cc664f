package vn.sinhke.project.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.shared.Money;

/**
 * What is known of the prices in a dossier on its day.
 *
 * @param norms the norm of each budget line that has one, by the line's place from 0
 * @param quotes the quotes that were compared
 */
public record PriceFacts(Map<Integer, Norm> norms, List<QuotedItem> quotes, Terms terms) {
    public static final PriceFacts NONE = new PriceFacts(Map.of(), List.of(), new Terms(false, "", 0, Money.ZERO, false, ""));

    /** The price of the month in the area, and the highest that is tolerated. */
    public record Norm(Money price, BigDecimal tolerance, Money most, LocalDate month, boolean toConfirm) { }

    /**
     * Dated numbers: what blocks and what warns, and from which cost on so many suppliers must be asked.
     *
     * @param needed quotes of different suppliers
     * @param from the cost of an item, over all cycles, from which they are needed
     */
    public record Terms(boolean normBlocks, String normArticle, int needed, Money from, boolean quotesBlock, String quotesArticle) { }

    public Optional<QuotedItem> quotesOf(String item, String unit) {
        return quotes.stream().filter(one -> one.isOf(item, unit)).findFirst();
    }
}
