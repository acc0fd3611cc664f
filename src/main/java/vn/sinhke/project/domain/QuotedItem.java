package vn.sinhke.project.domain;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;

/**
 * The quotes for one item of a dossier, of all its cycles.
 *
 * @param version the version to save upon; 0 where nothing is kept yet
 * @param reason why the chosen quote was taken though it is not the cheapest
 */
public record QuotedItem(String item, String unit, int version, List<Quote> quotes, String reason) implements Serializable {
    public static final int NOT_KEPT_YET = 0;

    public QuotedItem {
        quotes = List.copyOf(quotes);
    }

    public boolean isOf(String otherItem, String otherUnit) {
        return key().equals(key(otherItem, otherUnit));
    }

    public String key() {
        return key(item, unit);
    }

    /** Item and unit without marks and capitals: what two lines must share to share their quotes. */
    public static String key(String item, String unit) {
        return VietnameseText.fold(item) + "/" + VietnameseText.fold(unit);
    }

    /** How many different suppliers were asked. */
    public int suppliers() {
        return (int) quotes.stream().map(quote -> VietnameseText.fold(quote.supplier())).distinct().count();
    }

    public Optional<Money> cheapest() {
        return quotes.stream().map(Quote::price).min(Comparator.naturalOrder());
    }

    public Optional<Quote> chosen() {
        return quotes.stream().filter(Quote::chosen).findFirst();
    }

    /** Whether a dearer quote than the cheapest was chosen, which needs a reason. */
    public boolean isDearerChosen() {
        return chosen().isPresent() && chosen().get().price().isMoreThan(cheapest().orElse(Money.ZERO));
    }
}
