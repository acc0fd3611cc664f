package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.List;
import java.util.Optional;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;

/**
 * Whoever already gets something of the same livelihood, or got the same not long ago, takes part with a reason in
 * writing. How long "not long" is and whether a missing reason refuses is dated data. Source: the principle of no double
 * support, NĐ 27/2022/NĐ-CP, Điều 20; the provinces set the details.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 20", from = "2022-04-19",
        numbers = {"RECENT_SUPPORT_MONTHS", "SUPPORT_REASON_REQUIRED"})
public final class CloseSupportIsExplained implements LegalRule {
    @Override
    public String code() {
        return "support-explained";
    }

    @Override
    public String field() {
        return "participants";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        List<ProjectCase.HouseholdAtDay> close = dossier.toExplain();
        if (close.isEmpty()) {
            return Optional.empty();
        }
        var limits = dossier.limits().support();
        List<String> silent = close.stream().filter(household -> household.note() == null)
                .map(household -> household.code() + " " + household.head() + " (" + dossier.overlaps().stream()
                        .filter(other -> other.grade() == SupportGrade.SOFT && other.householdId().equals(household.id()))
                        .findFirst().orElseThrow().source() + ")").toList();
        return silent.isEmpty()
                ? say(limits.article(), PASS, "0", "0", close.size())
                : say(limits.article(), limits.reasonRequired() ? FAIL : WARN, String.valueOf(silent.size()), "0", silent.size(),
                        String.join("; ", silent), limits.recentMonths());
    }
}
