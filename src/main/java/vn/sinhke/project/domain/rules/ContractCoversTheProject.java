package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.VietnameseText;

/**
 * A linkage contract names the project's product and lasts as many years as the linkage must be kept: more where the
 * production cycle takes a year and longer. The years are dated data and to be confirmed, so it warns. Source:
 * NĐ 98/2018/NĐ-CP, Điều 11.
 */
@InForce(act = "NĐ 98/2018", article = "Điều 11", from = "2018-08-20",
        numbers = {"LINKAGE_YEARS_LONG_CYCLE", "LINKAGE_YEARS_SHORT_CYCLE"})
public final class ContractCoversTheProject implements LegalRule {
    @Override
    public String code() {
        return "contract-covers";
    }

    @Override
    public String field() {
        return "linkageContracts";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        ProjectContent content = dossier.content();
        if (content.type() != ProjectType.VALUE_CHAIN || content.contracts().isEmpty()) {
            return Optional.empty();
        }
        var limits = dossier.limits().linkage();
        int years = isLong(content.cycles()) ? limits.longCycleYears() : limits.shortCycleYears();
        List<LinkageContract> fitting = content.contracts().stream().filter(one -> isAbout(one.product(), content.product())).toList();
        if (fitting.isEmpty()) {
            return say("product", limits.article(), content.product());
        }
        boolean lasts = fitting.stream().anyMatch(one -> one.from() != null && one.to() != null && !one.to().plusDays(1).isBefore(one.from().plusYears(years)));
        return lasts ? say(limits.article(), PASS, null, null, fitting.size(), years) : say("years", limits.article(), years);
    }

    private Optional<Check> say(String what, String article, Object arg) {
        return Optional.of(new Check(code(), article, WARN, field(), null, null, "rule.contract-covers." + what, arg == null ? List.of("") : List.of(arg)));
    }

    /** Without days the longer cycle is assumed. */
    private static boolean isLong(List<CyclePlan> cycles) {
        return cycles.stream().anyMatch(one -> one.from() == null || one.to() == null || !one.to().plusDays(1).isBefore(one.from().plusYears(1)))
                || cycles.isEmpty();
    }

    /** "lợn thịt" is about "lợn nái sinh sản": they share the word for what is raised, which stands first. */
    private static boolean isAbout(String product, String wanted) {
        String[] words = VietnameseText.fold(product).split(" ");
        return !words[0].isEmpty() && Arrays.asList(VietnameseText.fold(wanted).split(" ")).contains(words[0])
                || Arrays.asList(words).contains(VietnameseText.fold(wanted).split(" ")[0]);
    }
}
