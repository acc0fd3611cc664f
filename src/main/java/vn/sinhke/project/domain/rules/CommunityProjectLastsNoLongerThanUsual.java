package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.TermLimits;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;

/**
 * A community project usually lasts no longer than so many months, dated data and to be confirmed, so that a longer one is
 * seen and not refused. Source: NĐ 27/2022/NĐ-CP, Điều 22.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 22", from = "2022-04-19", toConfirm = true, numbers = "MAX_PROJECT_MONTHS")
public final class CommunityProjectLastsNoLongerThanUsual implements LegalRule {
    @Override
    public String code() {
        return "community-months";
    }

    @Override
    public String field() {
        return "months";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        Integer months = dossier.content().months();
        if (dossier.content().type() != ProjectType.COMMUNITY || months == null) {
            return Optional.empty();
        }
        TermLimits limits = dossier.limits().term();
        return say(limits.monthsArticle(), months > limits.months() ? WARN : PASS, months.toString(), String.valueOf(limits.months()), months, limits.months());
    }
}
