package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.shared.Money;

/**
 * A dossier with everything that the law asks about it, as of the day it is judged by: its submission, or today for a
 * draft. Pure facts; the rules read nothing else.
 *
 * @param households one fact for each participant, in the order of the content
 * @param siteCaps the cap of each site, in the order of the content; empty where a site's area class is not known
 * @param papers the checklist of the papers for the submission
 */
public record ProjectCase(ProjectContent content, LocalDate day, List<HouseholdAtDay> households,
                          List<SiteCap> siteCaps, Limits limits, List<Overlap> overlaps, PriceFacts prices,
                          List<PaperState> papers) {

    /** A dossier of whose prices and papers nothing is known. */
    public ProjectCase(ProjectContent content, LocalDate day, List<HouseholdAtDay> households, List<SiteCap> siteCaps, Limits limits,
                       List<Overlap> overlaps) {
        this(content, day, households, siteCaps, limits, overlaps, PriceFacts.NONE, List.of());
    }

    /**
     * A participant's household as it was on the day.
     *
     * @param target whether it belongs to the programme's target persons that day, by class or by poor district
     * @param priority whether Điều 20.5 NĐ 27/2022 counts it among those who go first
     */
    public record HouseholdAtDay(Long id, String code, String head, ParticipantKind kind, BigDecimal stock,
                                 boolean target, boolean priority, String classCode, String note, Basis basis)
            implements Serializable { }

    /**
     * Upon what a household's class rests on the day.
     *
     * @param reviewedFrom the day from which the class was recognised, null before the first review
     * @param monthsSinceEscape months begun since it left the list of the poor, null if it never did
     * @param escapeLimit for how many months after leaving it counts as newly escaped
     * @param inPoorDistrict whether it lives where everybody is eligible
     */
    public record Basis(LocalDate reviewedFrom, String decisionNo, Integer monthsSinceEscape, int escapeLimit, boolean inPoorDistrict)
            implements Serializable { }

    /** The highest State share at one site. */
    public record SiteCap(Long unitId, String unitName, String areaClass, BigDecimal percent, String article) { }

    /**
     * Dated limits, each with its article.
     *
     * @param sitesMaySplit whether a project over several area classes may be judged site by site
     */
    public record Limits(BigDecimal minTargetPercent, String minTargetArticle, BigDecimal priorityPercent,
                         String priorityArticle, int maxCycles, String maxCyclesArticle, boolean sitesMaySplit, SupportLimits support,
                         MeetingLimits meeting, LinkageLimits linkage, TermLimits term) { }

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

    /** From how many months after its end an earlier support is forgotten, and whether a missing reason refuses. */
    public record SupportLimits(int recentMonths, boolean reasonRequired, String article) { }

    /** More than this share of its members must be at a group's meeting, and more than this share of those vote for who stands for it. */
    public record MeetingLimits(BigDecimal attendancePercent, BigDecimal votePercent, String article) { }

    /** How many months a community project lasts at most as a rule, and the last year of the programme that pays for it. */
    public record TermLimits(int months, String monthsArticle, int lastYear, String lastYearArticle) { }

    /** How many years a linkage must last where the longest production cycle takes a year and more, and where it takes less. */
    public record LinkageLimits(int longCycleYears, int shortCycleYears, String article) { }

    /**
     * What another dossier or programme gives to a beneficiary, or gave not long ago.
     *
     * @param otherId the other dossier, null where it is none or the reader may not know of it
     * @param otherCode its code, null in the same way
     * @param programme the programme that gives, null for a project of this one
     */
    public record Overlap(Long householdId, String householdCode, SupportGrade grade, Long otherId, String otherCode,
                          String programme, String product, LocalDate from, LocalDate to) implements Serializable {

        /** What may be said of the source: its code, or the programme and the days. */
        public String source() {
            String days = MONTH.format(from) + "–" + MONTH.format(to);
            return otherCode != null ? otherCode : programme != null ? programme + " " + days : product + " " + days;
        }
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

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

    /** The participants whose other support is to be explained, by their note, in the order of the content. */
    public List<HouseholdAtDay> toExplain() {
        return households.stream().filter(household -> overlaps.stream().anyMatch(other -> other.grade() == SupportGrade.SOFT
                && other.householdId().equals(household.id()))).toList();
    }

    public long targets() {
        return households.stream().filter(HouseholdAtDay::target).count();
    }

    /** The share of target persons against the least that the law wants. */
    public Portion targetPortion() {
        return new Portion(targets(), households.size(), limits.minTargetPercent(), false);
    }

    /** The share of those who go first against the share beyond which the project does. */
    public Portion priorityPortion() {
        return new Portion(priorities(), households.size(), limits.priorityPercent(), true);
    }

    /** Households whose similar support of late is allowed with a reason. */
    public long softOverlaps() {
        return overlaps.stream().filter(one -> one.grade() == SupportGrade.SOFT).map(Overlap::householdId).distinct().count();
    }

    public long priorities() {
        return households.stream().filter(HouseholdAtDay::priority).count();
    }
}
