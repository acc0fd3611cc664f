package vn.sinhke.appraisal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sinhke.shared.Violation;

/**
 * The count of a council: present are the members whose sheets are locked. Limits come from the regulation in force;
 * quorum, vote and average are compared by cross-multiplication, so that none hangs on rounding.
 *
 * @param seats people in the council
 * @param awaited who may still score: neither locked, nor recorded as absent, nor barred by a conflict
 * @param unlocked sheets begun and not locked
 * @param chairLocked whether the chair has judged; who concludes has done so before seeing the count
 */
public record CouncilTally(int seats, int awaited, int unlocked, boolean chairLocked, List<Locked> sheets, Limits limits) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A locked sheet: the opinion and the score of each criterion by its code. */
    public record Locked(Opinion opinion, Map<String, BigDecimal> scores) {
        public BigDecimal total() {
            return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What the regulation demands, with its articles. Source: quy chế hội đồng; NĐ 83/2018/NĐ-CP Điều 18 by analogy. */
    public record Limits(BigDecimal quorumNumerator, BigDecimal quorumDenominator, String quorumArticle,
                         BigDecimal votePercent, String voteArticle, BigDecimal average, String averageArticle,
                         BigDecimal zeroPercent, String zeroArticle) { }

    public int present() {
        return sheets.size();
    }

    public int count(Opinion opinion) {
        return (int) sheets.stream().filter(sheet -> sheet.opinion() == opinion).count();
    }

    /** The fewest present that make a quorum. */
    public int quorum() {
        return BigDecimal.valueOf(seats).multiply(limits.quorumNumerator())
                .divide(limits.quorumDenominator(), 0, RoundingMode.CEILING).intValueExact();
    }

    public boolean hasQuorum() {
        return seats > 0 && BigDecimal.valueOf(present()).multiply(limits.quorumDenominator())
                .compareTo(BigDecimal.valueOf(seats).multiply(limits.quorumNumerator())) >= 0;
    }

    /** Whether the scores may be seen: there is a quorum, and everybody has locked who is not recorded as absent. */
    public boolean isOpen() {
        return awaited == 0 && hasQuorum();
    }

    /** Why the council cannot conclude; quorum first. */
    public List<Violation> resultProblems() {
        List<Violation> broken = new ArrayList<>();
        if (!hasQuorum()) {
            broken.add(violation("council-quorum", limits.quorumArticle(), "council", present(), quorum(),
                    "rule.council.quorum", present(), seats, quorum()));
        }
        if (unlocked > 0) {
            broken.add(violation("council-sheets-locked", null, "sheets", unlocked, 0, "rule.council.sheetsLocked", unlocked));
        }
        if (!chairLocked) {
            broken.add(Violation.of("council-chair-sheet", "sheets", "rule.council.chairSheet"));
        }
        return broken;
    }

    /** Why the sheets do not carry the conclusion "pass". */
    public List<Violation> passProblems() {
        List<Violation> broken = new ArrayList<>();
        BigDecimal present = BigDecimal.valueOf(present());
        int approvals = count(Opinion.PASS);
        if (BigDecimal.valueOf(approvals).multiply(HUNDRED).compareTo(limits.votePercent().multiply(present)) <= 0) {
            broken.add(violation("council-vote", limits.voteArticle(), "council", approvals, plain(limits.votePercent()),
                    "rule.council.vote", approvals, present(), limits.votePercent()));
        }
        if (sum().compareTo(limits.average().multiply(present)) < 0 || sheets.isEmpty()) {
            broken.add(violation("council-average", limits.averageArticle(), "council", average(), plain(limits.average()),
                    "rule.council.average", average(), limits.average()));
        }
        codes().forEach(code -> {
            long zeros = zeros(code);
            if (!sheets.isEmpty() && percentOfPresent(zeros).compareTo(limits.zeroPercent()) > 0) {
                broken.add(violation("council-zero-score", limits.zeroArticle(), code, zeros, plain(limits.zeroPercent()),
                        "rule.council.zeroScore", code, zeros, present()));
            }
        });
        return broken;
    }

    /** Cut to the four decimals that a parameter has, so that one of three is not more than 33.3333 %. */
    private BigDecimal percentOfPresent(long some) {
        return BigDecimal.valueOf(some).multiply(HUNDRED).divide(BigDecimal.valueOf(present()), 4, RoundingMode.DOWN);
    }

    private List<String> codes() {
        return sheets.stream().flatMap(sheet -> sheet.scores().keySet().stream()).distinct().sorted().toList();
    }

    private long zeros(String code) {
        return sheets.stream().map(sheet -> sheet.scores().get(code))
                .filter(score -> score != null && score.signum() == 0).count();
    }

    private BigDecimal sum() {
        return sheets.stream().map(Locked::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean total of those present; for display and the record. */
    public BigDecimal average() {
        return sheets.isEmpty() ? BigDecimal.ZERO.setScale(2)
                : sum().divide(BigDecimal.valueOf(present()), 2, RoundingMode.HALF_UP);
    }

    public BigDecimal lowest() {
        return sheets.stream().map(Locked::total).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    public BigDecimal highest() {
        return sheets.stream().map(Locked::total).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Violation violation(String rule, String article, String field, Object measured, Object limit,
                                       String key, Object... args) {
        return new Violation(rule, article, field, String.valueOf(measured), String.valueOf(limit), key, List.of(args));
    }
}
