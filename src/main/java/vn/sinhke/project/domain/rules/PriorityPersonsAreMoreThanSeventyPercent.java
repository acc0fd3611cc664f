package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;

/**
 * Projects with more than 70 % of poor, near-poor, newly escaped, ethnic-minority, merit households or women of poor
 * households go first; a ranking, so it warns and never blocks. Source: NĐ 27/2022/NĐ-CP, Điều 20 khoản 5.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 20.5", from = "2022-04-19", numbers = "PRIORITY_TARGET_PERCENT")
public final class PriorityPersonsAreMoreThanSeventyPercent implements LegalRule {
    @Override
    public String code() {
        return "priority-share";
    }

    @Override
    public String field() {
        return "participants";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        return dossier.households().isEmpty() ? Optional.empty()
                : AtLeastHalfAreTargetPersons.Share.of(this, dossier.priorityPortion(), dossier.limits().priorityArticle(), WARN);
    }
}
