package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/**
 * Projects with more than 70 % of poor, near-poor, newly escaped, ethnic-minority, merit households or women of poor
 * households go first; a ranking, so it warns and never blocks. Source: NĐ 27/2022/NĐ-CP, Điều 20 khoản 5.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 20.5", from = "2022-04-19")
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
        int all = dossier.households().size();
        if (all == 0) {
            return Optional.empty();
        }
        BigDecimal percent = dossier.limits().priorityPercent();
        boolean more = BigDecimal.valueOf(dossier.priorities() * 100).compareTo(percent.multiply(BigDecimal.valueOf(all))) > 0;
        // More than the percentage, so the share itself is one household too few.
        long fewest = percent.multiply(BigDecimal.valueOf(all)).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR).longValue() + 1;
        return AtLeastHalfAreTargetPersons.Share.of(this, dossier.priorities(), all, percent,
                dossier.limits().priorityArticle(), more ? PASS : WARN, more ? PASS : WARN, NOT_YET)
                .map(one -> one.with(dossier.priorities() - fewest, Measure.HOUSEHOLDS));
    }
}
