package vn.sinhke.delivery.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;

/** What the contracts of a dossier promise for a product sold on a day: the buyer's own contract first. */
final class FloorPrices {
    private final List<LinkageContract> contracts;

    FloorPrices(List<LinkageContract> contracts) {
        this.contracts = contracts.stream().filter(one -> one.floorPrice() != null && one.product() != null).toList();
    }

    /** The floor price of one unit; null when no contract in force that day names this product in this unit. */
    Money at(LocalDate day, String buyer, String product, String unit) {
        return contracts.stream().filter(one -> same(one.product(), product) && same(one.unit(), unit))
                .filter(one -> one.from() == null || !day.isBefore(one.from())).filter(one -> one.to() == null || !day.isAfter(one.to()))
                .min(Comparator.comparing(one -> !same(one.buyer(), buyer))).map(LinkageContract::floorPrice).orElse(null);
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }
}
