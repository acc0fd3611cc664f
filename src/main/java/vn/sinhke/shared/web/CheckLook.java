package vn.sinhke.shared.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Messages;

/** How the outcome of a legal rule is shown: word, shape and colour together. */
public final class CheckLook {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    /** Counts are smaller, sums are larger. */
    private static final BigDecimal A_SUM = BigDecimal.valueOf(100_000);

    private CheckLook() { }

    public static String tone(Check check) {
        return switch (check.outcome()) {
            case PASS -> "is-pass";
            case FAIL -> "is-fail";
            case WARN -> "is-warn";
            case NOT_YET -> "is-open";
        };
    }

    public static String icon(Check check) {
        return switch (check.outcome()) {
            case PASS -> "check";
            case FAIL -> "alert";
            case WARN -> "warn";
            case NOT_YET -> "state-draft";
        };
    }

    /** The rule's short name, kept under {@code rule.<code>}; the outcome's word where a rule has none. */
    public static String title(Check check) {
        Messages texts = MessageMap.now();
        String key = "rule." + check.rule();
        return texts.has(key) ? texts.get(key) : texts.label(check.outcome());
    }

    /** What was measured, for people: shares as percent, sums as đồng, no codes; the plain figure is for other systems. */
    public static String measure(Check check) {
        if (check.measured() == null || CODE.matcher(check.measured()).matches()) {
            return "";
        }
        return figure(check.measured());
    }

    private static String figure(String text) {
        if (!FIGURE.matcher(text).matches()) {
            return text;
        }
        BigDecimal figure = new BigDecimal(text);
        if (figure.scale() > 0) {
            return Show.percent(figure.movePointRight(2));
        }
        return figure.compareTo(A_SUM) < 0 ? figure.toPlainString() : Show.money(figure);
    }

    /** How far from the limit, in đồng or in households: "còn 26.260.000 đ", "thiếu 1 hộ"; empty where nothing is measured. */
    public static String distance(Check check) {
        Check.Distance distance = check.distance();
        if (distance == null) {
            return "";
        }
        Messages texts = MessageMap.now();
        String side = distance.left() > 0 ? ".left" : distance.left() == 0 ? ".at" : ".beyond";
        String own = "rule." + check.rule() + ".distance" + side;
        long amount = Math.abs(distance.left());
        return texts.get(texts.has(own) ? own : "distance." + distance.in() + side,
                distance.in() == Check.Measure.DONG ? Show.money(amount) : (Object) amount);
    }

    /** "76,7%, giới hạn 80%"; empty where the rule compares no figures. */
    public static String measuredAndLimit(Check check) {
        String limit = check.limit() == null ? "" : figure(check.limit());
        return measure(check).isEmpty() || limit.isEmpty() || check.distance() == null ? ""
                : MessageMap.now().get("distance.measured", measure(check), limit);
    }

    public static String text(Check check) {
        return MessageMap.now().of(check);
    }
}
