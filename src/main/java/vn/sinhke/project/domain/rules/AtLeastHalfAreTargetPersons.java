package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/** At least half of the participants are target persons of the programme. Source: NĐ 27/2022/NĐ-CP (amended by NĐ 38/2023), Điều 20 khoản 5. */
@InForce(act = "NĐ 27/2022", article = "Điều 20.5", from = "2022-04-19")
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
        return Share.of(this, dossier.targets(), dossier.households().size(), dossier.limits().minTargetPercent(),
                dossier.limits().minTargetArticle(), FAIL, PASS, NOT_YET);
    }

    /** The arithmetic that the two share rules have in common. */
    static final class Share {
        private Share() { }

        static Optional<Check> of(LegalRule rule, long part, int all, BigDecimal percent, String article,
                Check.Outcome below, Check.Outcome kept, Check.Outcome unknown) {
            if (all == 0) {
                return rule.say(article, unknown, null, null);
            }
            BigDecimal hundred = BigDecimal.valueOf(100);
            boolean enough = BigDecimal.valueOf(part).multiply(hundred).compareTo(percent.multiply(BigDecimal.valueOf(all))) >= 0;
            long needed = percent.multiply(BigDecimal.valueOf(all)).divide(hundred, 0, java.math.RoundingMode.CEILING).longValue();
            String measured = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 4, java.math.RoundingMode.FLOOR).toPlainString();
            String limit = percent.movePointLeft(2).setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
            return rule.say(article, enough ? kept : below, measured, limit, part, all, percent, Math.abs(part - needed))
                    .map(one -> one.with(part - needed, Measure.HOUSEHOLDS));
        }
    }
}
