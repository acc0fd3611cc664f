package vn.sinhke.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.project.domain.Portion;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** What the law says of the form as it is typed now, saved or not; judged once for each state of the form. */
@Named
@RequestScoped
public class FormFacts {
    private static final List<Check.Outcome> URGENCY =
            List.of(Check.Outcome.FAIL, Check.Outcome.WARN, Check.Outcome.NOT_YET, Check.Outcome.PASS);

    @Inject
    ProjectFormPage page;

    @Inject
    FormAnswers answers;

    @Inject
    ProjectCases cases;

    @Inject
    LegalRegimes regimes;

    @Inject
    BusinessClock clock;

    private ProjectContent judged;
    private ProjectCase dossier;
    private LawFacts law;

    /**
     * The State's share, its cap, and the distance in đồng, negative beyond the cap.
     *
     * @param label which part of the project it measures; null for the whole
     */
    public record Meter(String label, BigDecimal ratio, BigDecimal cap, Money distance, String article, String areaClass) {
        /** Nothing is budgeted there yet, so that it has no distance to speak of. */
        public boolean isBare() {
            return ratio.signum() == 0 && distance.isZero();
        }
    }

    private void judge() {
        ProjectContent now = page.content();
        if (!now.equals(judged)) {
            dossier = cases.gather(now, page.getDossier().id(), getDay());
            law = cases.judge(dossier);
            judged = now;
        }
    }

    /** The day by whose rules the dossier is judged. */
    public LocalDate getDay() {
        return page.getDossier().dayOfReference(clock.today());
    }

    /** The regime of that day, null before the programme's first decree. */
    public LegalRegime getRegime() {
        return regimes.at(getDay()).orElse(null);
    }

    /** What is wrong before what is to be noted, then what cannot be said yet, then what is kept. */
    public List<Check> getChecks() {
        judge();
        return law.checks().stream().sorted(Comparator.comparing(check -> URGENCY.indexOf(check.outcome()))).toList();
    }

    public long getWrong() {
        return getChecks().stream().filter(check -> check.outcome() == Check.Outcome.FAIL).count();
    }

    public long getWarned() {
        return getChecks().stream().filter(check -> check.outcome() == Check.Outcome.WARN).count();
    }

    /** How much stands between the form and its submission: what the law and the form lack, and reasons without an answer. */
    public int getLeft() {
        judge();
        return law.violations().size() + answers.getOpen();
    }

    /** The field or section to go to first, in the order of the form; null when nothing is left. */
    public String getFirst() {
        judge();
        return law.violations().stream().map(Violation::field).filter(Objects::nonNull)
                .min(Comparator.comparing(DossierSection::of))
                .or(() -> getSections().stream().map(FormSection::key).filter(key -> answers.open(key) > 0).findFirst()).orElse(null);
    }

    /** The whole against its cap; null while no cap or no cost is known. */
    public Meter getMeter() {
        judge();
        BigDecimal cap = dossier.capPercent();
        var strictest = dossier.strictestCap();
        Money total = judged.total();
        if (cap == null || total.isZero()) {
            return null;
        }
        Money most = dossier.isSplit()
                ? dossier.siteShares().stream().map(one -> one.total().share(one.cap().percent())).reduce(Money.ZERO, Money::plus)
                : total.share(cap);
        return meter(null, total, judged.stateSupport(), cap, most, strictest.article(), dossier.isSplit() ? null : strictest.areaClass());
    }

    /** Each cycle by itself against the cap of the whole, where there are several; a hint, for the law limits the project. */
    public List<Meter> getCycleMeters() {
        judge();
        BigDecimal cap = dossier.capPercent();
        if (cap == null || judged.cycles().size() < 2) {
            return List.of();
        }
        return judged.cycles().stream().map(cycle -> {
            Money total = judged.inCycle(cycle.no()).map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
            Money state = judged.inCycle(cycle.no()).map(BudgetLine::stateSupport).reduce(Money.ZERO, Money::plus);
            return meter(FormTexts.say().get("project.cycle", cycle.no()), total, state, cap, total.share(cap), null, null);
        }).toList();
    }

    /** Each site against its own cap, where the sites' caps differ. */
    public List<Meter> getSiteMeters() {
        judge();
        if (!dossier.isOverSeveralCaps()) {
            return List.of();
        }
        return dossier.siteShares().stream().map(one -> meter(
                one.village() == null ? one.cap().unitName() : one.cap().unitName() + ", " + one.village(), one.total(), one.state(),
                one.cap().percent(), one.total().share(one.cap().percent()), one.cap().article(), one.cap().areaClass())).toList();
    }

    private static Meter meter(String label, Money total, Money state, BigDecimal cap, Money most, String article, String areaClass) {
        return new Meter(label, state.fractionOf(total, 4, RoundingMode.HALF_UP).movePointRight(2), cap, most.minus(state), article, areaClass);
    }

    public boolean isSplit() {
        judge();
        return dossier.isSplit();
    }

    public boolean isSplitAllowed() {
        judge();
        return dossier.limits().sitesMaySplit();
    }

    /** The items that do not say for which site they are. */
    public long getUnplaced() {
        judge();
        return judged.budget().stream().filter(line -> line.site() == null).count();
    }

    /** The facts of the chosen households, by their id. */
    public Map<Long, ProjectCase.HouseholdAtDay> getHouseholds() {
        judge();
        return dossier.households().stream().collect(Collectors.toMap(ProjectCase.HouseholdAtDay::id, Function.identity(), (a, b) -> a));
    }

    /** What is known of the prices. */
    public PriceFacts getPrices() {
        judge();
        return dossier.prices();
    }

    /** The norm of a line's item, or null where it has none. */
    PriceFacts.Norm normOf(BudgetForm line) {
        judge();
        return IntStream.range(0, judged.budget().size()).filter(i -> {
            BudgetLine other = judged.budget().get(i);
            return other.item().equals(line.getItem()) && Objects.equals(other.unit(), line.getUnit());
        }).mapToObj(dossier.prices().norms()::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The chosen households, one line each, from among whom a group chooses who stands for it. */
    public Collection<ProjectCase.HouseholdAtDay> getMembers() {
        return getHouseholds().values().stream().sorted(Comparator.comparing(one -> VietnameseText.personSortKey(one.head()))).toList();
    }

    /** What dossiers and programmes give to the chosen households besides, by the household's id, the gravest first. */
    public Map<Long, List<ProjectCase.Overlap>> getSupports() {
        judge();
        return dossier.overlaps().stream().collect(Collectors.groupingBy(ProjectCase.Overlap::householdId));
    }

    /** Whether a reason must stand beside the household. */
    public boolean isToExplain(Long householdId) {
        judge();
        return dossier.toExplain().stream().anyMatch(one -> one.id().equals(householdId));
    }

    /** The share of target persons, and how far it is from the limit. */
    public Portion getTargetPortion() {
        judge();
        return dossier.targetPortion();
    }

    /** The share of those who go first, and how far it is from the limit. */
    public Portion getPriorityPortion() {
        judge();
        return dossier.priorityPortion();
    }

    /** The sections that this type of dossier has, in the order of the form. */
    public List<FormSection> getSections() {
        judge();
        return DossierSection.of(page.getForm().getType()).stream().map(one -> section(one.key())).toList();
    }

    public FormSection section(String key) {
        judge();
        boolean filled = switch (key) {
            case "targets" -> !judged.targets().isEmpty();
            case "rotation" -> judged.rotation() != null;
            case "linkageContracts" -> !judged.contracts().isEmpty();
            case "attachments" -> page.isWithPapers();
            default -> true;
        };
        return FormSection.of(key, law, filled, answers.open(key));
    }
}
