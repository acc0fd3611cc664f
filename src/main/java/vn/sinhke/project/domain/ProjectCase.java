package vn.sinhke.project.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sinhke.shared.Money;

/**
 * A dossier with everything that the law asks about it, as of the day it is judged by: its submission, or today for a
 * draft. Pure facts; the rules read nothing else.
 *
 * @param households one fact for each participant, in the order of the content
 * @param siteCaps the cap of each site, in the order of the content; empty where a site's area class is not known
 */
public record ProjectCase(ProjectContent content, LocalDate day, List<HouseholdAtDay> households,
                          List<SiteCap> siteCaps, Limits limits, List<Overlap> overlaps, PriceFacts prices) {

    /** A dossier of whose prices nothing is known. */
    public ProjectCase(ProjectContent content, LocalDate day, List<HouseholdAtDay> households, List<SiteCap> siteCaps, Limits limits,
                       List<Overlap> overlaps) {
        this(content, day, households, siteCaps, limits, overlaps, PriceFacts.NONE);
    }


    /**
     * A participant's household as it was on the day.
     *
     * @param target whether it belongs to the programme's target persons that day, by class or by poor district
     * @param priority whether Điều 20.5 NĐ 27/2022 counts it among those who go first
     */
    public record HouseholdAtDay(Long id, String code, String head, ParticipantKind kind, BigDecimal stock,
                                 boolean target, boolean priority, String classCode) { }

    /** The highest State share at one site. */
    public record SiteCap(Long unitId, String unitName, String areaClass, BigDecimal percent, String article) { }

    /**
     * Dated limits, each with its article.
     *
     * @param sitesMaySplit whether a project over several area classes may be judged site by site
     */
    public record Limits(BigDecimal minTargetPercent, String minTargetArticle, BigDecimal priorityPercent,
                         String priorityArticle, int maxCycles, String maxCyclesArticle, boolean sitesMaySplit) { }

    /** What the State pays at one site, out of what the site costs, against the site's own cap. */
    public record SiteShare(SiteCap cap, String village, Money total, Money state) {
        public boolean isKept() {
            return state.isWithin(cap.percent(), total);
        }

        /** What is left below the cap, negative beyond it. */
        public Money distance() {
            return total.share(cap.percent()).minus(state);
        }
    }

    /** Another dossier or programme that already gives the same thing in the same period. */
    public record Overlap(String householdCode, Long otherId, String otherCode) { }

    /** The strictest cap of all sites: a project over several classes keeps to it unless it is split. */
    public SiteCap strictestCap() {
        return siteCaps.stream().min((a, b) -> a.percent().compareTo(b.percent())).orElse(null);
    }

    /**
     * Whether each site is judged by its own cap: the law's period allows it, the sites differ in their caps, and every
     * item of the estimate says for which site it is.
     */
    public boolean isSplit() {
        return limits.sitesMaySplit() && isOverSeveralCaps() && !content.budget().isEmpty()
                && content.budget().stream().allMatch(line -> line.site() != null && content.sites().contains(line.site()));
    }

    /** Whether the sites have different caps, so that splitting the estimate would matter. */
    public boolean isOverSeveralCaps() {
        return siteCaps.size() == content.sites().size()
                && siteCaps.stream().map(SiteCap::percent).map(BigDecimal::stripTrailingZeros).distinct().count() > 1;
    }

    /** Each site with what is spent there; empty where a site's cap is not known. */
    public List<SiteShare> siteShares() {
        if (siteCaps.size() != content.sites().size()) {
            return List.of();
        }
        return IntStream.range(0, siteCaps.size()).mapToObj(i -> {
            Site site = content.sites().get(i);
            return new SiteShare(siteCaps.get(i), site.village(),
                    content.at(site).map(BudgetLine::amount).reduce(Money.ZERO, Money::plus),
                    content.at(site).map(BudgetLine::stateSupport).reduce(Money.ZERO, Money::plus));
        }).toList();
    }

    /**
     * The highest State share of the whole in percent, null while no cap is known: the strictest, or where the sites are
     * judged apart, what their caps come to together. Rounded up, for showing; the rules compare sums.
     */
    public BigDecimal capPercent() {
        if (siteCaps.isEmpty()) {
            return null;
        }
        if (!isSplit() || content.total().isZero()) {
            return strictestCap().percent();
        }
        Money most = siteShares().stream().map(share -> share.total().share(share.cap().percent())).reduce(Money.ZERO, Money::plus);
        return most.fractionOf(content.total(), 4, RoundingMode.CEILING).movePointRight(2);
    }

    public long targets() {
        return households.stream().filter(HouseholdAtDay::target).count();
    }

    public long priorities() {
        return households.stream().filter(HouseholdAtDay::priority).count();
    }
}
