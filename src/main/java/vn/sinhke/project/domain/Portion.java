package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Some of all participants against the share that the law asks for.
 *
 * @param percent the share asked for
 * @param more whether the part must be more than that share, and not just reach it
 */
public record Portion(long part, int all, BigDecimal percent, boolean more) implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean isEnough() {
        return all > 0 && enough(part, all);
    }

    private boolean enough(long some, long of) {
        int compared = BigDecimal.valueOf(some).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(of)));
        return more ? compared > 0 : compared >= 0;
    }

    /** The least number among all of them that would do. */
    public long needed() {
        BigDecimal limit = percent.multiply(BigDecimal.valueOf(all));
        return more ? limit.divide(HUNDRED, 0, RoundingMode.FLOOR).longValue() + 1 : limit.divide(HUNDRED, 0, RoundingMode.CEILING).longValue();
    }

    /** How many others would have to be exchanged for such as count; zero when enough. */
    public long missing() {
        return Math.max(0, needed() - part);
    }

    /** How many that count would have to come in addition; zero when enough, -1 where no number would do. */
    public long toAdd() {
        if (isEnough()) {
            return 0;
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            return -1;
        }
        // p·all > … grows slower than the part: the difference shrinks by (1 - percent) with each one added.
        BigDecimal gap = percent.multiply(BigDecimal.valueOf(all)).subtract(BigDecimal.valueOf(part).multiply(HUNDRED));
        long some = Math.max(1, gap.divide(HUNDRED.subtract(percent), 0, RoundingMode.CEILING).longValue());
        return enough(part + some, all + some) ? some : some + 1;
    }

    /** The share in percent, null without participants. */
    public BigDecimal share() {
        return all == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.FLOOR);
    }

    /** The share as a fraction for other systems. */
    public String measured() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 4, RoundingMode.FLOOR).toPlainString();
    }
}
