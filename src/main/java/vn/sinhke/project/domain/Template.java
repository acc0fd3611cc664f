package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/**
 * What a project of one product usually needs, as it holds between two days: to begin a dossier from.
 *
 * @param code names the product through all periods
 * @param activity what the households do, as it stands in a project's name, such as "chăn nuôi lợn nái sinh sản"
 * @param sale null where nothing is sold under contract
 * @param rotation null where nothing is handed on
 * @param toConfirm true until an authority's document says so
 */
public record Template(Long id, String code, String product, String activity, Component component, int months, int cycles,
                       List<Item> items, List<Share> shares, List<Goal> goals, Sale sale, RotationTerms rotation, String source,
                       boolean toConfirm, LocalDate from, LocalDate to) implements Serializable {

    /** @param cycle the cycle that buys it, null for each */
    public record Item(String item, String unit, BigDecimal perHousehold, Money guidePrice, Integer cycle) implements Serializable { }

    /** Which part of the cost a source usually pays; the shares of a type add up to 100. */
    public record Share(ProjectType type, FundingSource source, BigDecimal percent) implements Serializable { }

    /** @param perHousehold whether the value is meant for each household, to be multiplied */
    public record Goal(Indicator indicator, BigDecimal value, boolean perHousehold) implements Serializable { }

    /** What each household sells under the linkage contract, and the least price of a unit. */
    public record Sale(String product, String unit, BigDecimal perHousehold, Money floorPrice) implements Serializable { }

    public Template {
        items = List.copyOf(items);
        shares = List.copyOf(shares);
        goals = List.copyOf(goals);
    }

    /** The shares of a type of project, by source. */
    public Map<FundingSource, BigDecimal> sharesOf(ProjectType type) {
        Map<FundingSource, BigDecimal> found = new EnumMap<>(FundingSource.class);
        shares.stream().filter(share -> share.type() == type).forEach(share -> found.put(share.source(), share.percent()));
        return found;
    }
}
