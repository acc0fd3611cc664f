package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.Optional;
import vn.sinhke.project.domain.Portion;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/** At least half of the participants are target persons of the programme. Source: NĐ 27/2022/NĐ-CP (amended by NĐ 38/2023), Điều 20 khoản 5. */
@InForce(act = "NĐ 27/2022", article = "Điều 20.5", from = "2022-04-19", numbers = "MIN_TARGET_PERCENT")
public final class AtLeastHalfAreTargetPersons implements LegalRule {
    @Override
    public String code() {
        return "target-share";
    }

    @Override
    public String field() {
        return "participants";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        return Share.of(this, dossier.targetPortion(), dossier.limits().minTargetArticle(), FAIL);
    }

    /** What the two share rules have in common: how it is said, with the distance to the limit. */
    static final class Share {
        private Share() { }

        static Optional<Check> of(LegalRule rule, Portion portion, String article, Check.Outcome below) {
            if (portion.all() == 0) {
                return rule.say(article, NOT_YET, null, null);
            }
            String limit = portion.percent().movePointLeft(2).setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
            return rule.say(article, portion.isEnough() ? PASS : below, portion.measured(), limit, portion.part(), portion.all(),
                    portion.percent(), Math.abs(portion.part() - portion.needed()), portion.toAdd())
                    .map(one -> one.with(portion.part() - portion.needed(), Measure.HOUSEHOLDS));
        }
    }
}
