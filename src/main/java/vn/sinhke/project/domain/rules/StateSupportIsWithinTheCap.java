package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.SiteCap;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;
import vn.sinhke.shared.Money;

/**
 * The State carries no larger share of the total cost than the cap of the project's type and its strictest area class;
 * where the estimate is split, {@link StateSupportIsWithinTheCapOfEachSite} judges instead.
 * The caps themselves are dated data. Source: NĐ 27/2022/NĐ-CP, Điều 21 (value chain) and Điều 22 khoản 5 (community).
 */
@InForce(act = "NĐ 27/2022", article = "Điều 21, 22.5", from = "2022-04-19", numbers = "SUPPORT_CAP")
public final class StateSupportIsWithinTheCap implements LegalRule {
    @Override
    public String code() {
        return "support-ratio-cap";
    }

    @Override
    public String field() {
        return "budget";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (dossier.isSplit()) {
            return Optional.empty();
        }
        SiteCap cap = dossier.strictestCap();
        Money total = dossier.content().total();
        if (cap == null || total.isZero()) {
            return say(NOT_YET, null, null);
        }
        Money state = dossier.content().stateSupport();
        Money most = total.share(cap.percent());
        boolean kept = state.isWithin(cap.percent(), total);
        String limit = cap.percent().movePointLeft(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
        // Rounded away from the limit, so that a breach of one đồng never reads as the limit itself.
        BigDecimal ratio = state.fractionOf(total, 4, kept ? RoundingMode.FLOOR : RoundingMode.CEILING);
        Optional<Check> check = kept
                ? say(cap.article(), PASS, ratio.toPlainString(), limit, ratio.movePointRight(2), cap.percent(), most.minus(state), cap.article())
                : say(cap.article(), FAIL, ratio.toPlainString(), limit, ratio.movePointRight(2), cap.percent(), state.minus(most), cap.article());
        return check.map(one -> one.with(most.minus(state).dong(), Measure.DONG));
    }
}
