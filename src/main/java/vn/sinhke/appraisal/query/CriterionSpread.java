package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** How a council scored one criterion: lowest, mean and highest. */
public record CriterionSpread(CriterionView criterion, BigDecimal lowest, BigDecimal average, BigDecimal highest)
        implements Serializable {

    static CriterionSpread of(CriterionView criterion, List<SheetView> sheets) {
        List<BigDecimal> scores = sheets.stream().map(sheet -> sheet.scores().get(criterion.code()))
                .filter(score -> score != null).toList();
        if (scores.isEmpty()) {
            return new CriterionSpread(criterion, null, null, null);
        }
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CriterionSpread(criterion, scores.stream().min(Comparator.naturalOrder()).orElseThrow(),
                sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP),
                scores.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    /** The mean as a share of the weight, in whole percent. */
    public Integer percent() {
        return average == null ? null : average.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(criterion.max()), 0, RoundingMode.HALF_UP).intValueExact();
    }
}
