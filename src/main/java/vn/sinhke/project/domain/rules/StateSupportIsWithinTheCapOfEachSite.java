package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.SiteShare;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;
import vn.sinhke.shared.Money;

/**
 * Where a project over several area classes says for each cost item at which site it arises, the State keeps to each
 * site's own cap. Whether that is allowed is dated data, to be confirmed: the decree gives one ratio a project an area.
 * Source: NĐ 27/2022/NĐ-CP, Điều 21 (value chain) and Điều 22 khoản 5 (community).
 */
@InForce(act = "NĐ 27/2022", article = "Điều 21, 22.5", from = "2022-04-19", toConfirm = true,
        numbers = {"SUPPORT_CAP", "MIXED_SITES_MAY_SPLIT"})
public final class StateSupportIsWithinTheCapOfEachSite implements LegalRule {
    @Override
    public String code() {
        return "support-ratio-cap-by-site";
    }

    @Override
    public String field() {
        return "budget";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (!dossier.isSplit()) {
            return Optional.empty();
        }
        List<SiteShare> shares = dossier.siteShares();
        SiteShare nearest = shares.stream().min(Comparator.comparing(SiteShare::distance)).orElseThrow();
        long beyond = shares.stream().filter(share -> !share.isKept()).count();
        boolean kept = beyond == 0;
        var cap = nearest.cap();
        // Rounded away from the limit, as for the whole project.
        BigDecimal ratio = nearest.state().fractionOf(nearest.total(), 4, kept ? RoundingMode.FLOOR : RoundingMode.CEILING);
        String limit = cap.percent().movePointLeft(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
        long left = nearest.distance().dong();
        return say(cap.article(), kept ? PASS : FAIL, ratio.toPlainString(), limit, shares.size(), beyond, cap.unitName(),
                ratio.movePointRight(2), cap.percent(), Money.vnd(Math.abs(left)), cap.article())
                .map(one -> one.with(left, Measure.DONG));
    }
}
