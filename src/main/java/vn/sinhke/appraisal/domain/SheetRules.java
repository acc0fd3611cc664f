package vn.sinhke.appraisal.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sinhke.shared.Violation;

/** What a score sheet must keep: known criteria, half points between zero and the weight; complete before it is locked. */
public final class SheetRules {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SheetRules() { }

    /** What is wrong with the scores given so far; weights by the criterion's code. */
    public static List<Violation> scores(Map<String, BigDecimal> given, Map<String, Integer> weights) {
        List<Violation> broken = new ArrayList<>();
        given.forEach((code, score) -> {
            Integer most = weights.get(code);
            String field = "scores." + code;
            if (most == null) {
                broken.add(Violation.of("score-criterion", field, "rule.score.criterion", code));
            } else if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(most)) > 0) {
                broken.add(new Violation("score-range", null, field, score.toPlainString(), String.valueOf(most),
                        "rule.score.range", List.of(code, most)));
            } else if (score.multiply(TWO).stripTrailingZeros().scale() > 0) {
                broken.add(Violation.of("score-half", field, "rule.score.half", code));
            }
        });
        return broken;
    }

    /** What is wrong with the remarks: each belongs to a criterion of the set. */
    public static List<Violation> remarks(Map<String, String> given, Map<String, Integer> weights) {
        return given.keySet().stream().filter(code -> !weights.containsKey(code))
                .map(code -> Violation.of("score-criterion", "remarks." + code, "rule.score.criterion", code)).toList();
    }

    /** What is missing before the sheet can be locked. */
    public static List<Violation> missing(Map<String, BigDecimal> given, Opinion opinion, List<String> codes) {
        List<Violation> broken = new ArrayList<>();
        codes.stream().filter(code -> !given.containsKey(code))
                .forEach(code -> broken.add(Violation.of("score-missing", "scores." + code, "rule.score.missing", code)));
        if (opinion == null) {
            broken.add(Violation.of("opinion-missing", "opinion", "rule.score.opinion"));
        }
        return broken;
    }
}
