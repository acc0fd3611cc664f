package vn.sinhke.appraisal.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sinhke.shared.Violation;

/** A proposed set of criteria, and everything that speaks against it at once; scores are on a scale of 100, so that the weights add up to it. */
public record Weighing(List<Item> items) {
    public static final int SCALE = 100;
    public static final int MOST = 20;
    public static final int LONGEST_LABEL = 200;
    public static final int LONGEST_ARTICLE = 160;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /**
     * One criterion.
     *
     * @param code by which sheets keep its score, such as {@code MARKET}
     * @param article its legal source
     * @param max its highest score, null where none was entered
     */
    public record Item(String code, String labelVi, String labelEn, String article, Integer max) { }

    public List<Violation> violations() {
        List<Violation> broken = new ArrayList<>();
        if (items.isEmpty() || items.size() > MOST) {
            broken.add(Violation.of("criteria-number", "items", "rule.criteria.number", items.size(), MOST));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String field = "items[" + i + "].";
            if (item.code() == null || !CODE.matcher(item.code()).matches()) {
                broken.add(Violation.of("criteria-code", field + "code", "rule.criteria.code", i + 1));
            } else if (!codes.add(item.code())) {
                broken.add(Violation.of("criteria-code-twice", field + "code", "rule.criteria.codeTwice", i + 1, item.code()));
            }
            text(item.labelVi(), LONGEST_LABEL, field + "labelVi", "rule.criteria.labelVi", i, broken);
            text(item.labelEn(), LONGEST_LABEL, field + "labelEn", "rule.criteria.labelEn", i, broken);
            text(item.article(), LONGEST_ARTICLE, field + "article", "rule.criteria.article", i, broken);
            if (item.max() == null || item.max() < 1 || item.max() > SCALE) {
                broken.add(Violation.of("criteria-max", field + "max", "rule.criteria.max", i + 1, SCALE));
            }
        }
        int sum = items.stream().mapToInt(item -> item.max() == null ? 0 : item.max()).sum();
        if (broken.isEmpty() && sum != SCALE) {
            broken.add(new Violation("criteria-sum", null, "items", Integer.toString(sum), Integer.toString(SCALE), "rule.criteria.sum", List.of(sum, SCALE)));
        }
        return broken;
    }

    private static void text(String text, int longest, String field, String key, int row, List<Violation> broken) {
        if (text == null || text.isBlank() || text.length() > longest) {
            broken.add(Violation.of("criteria-text", field, key, row + 1, longest));
        }
    }
}
