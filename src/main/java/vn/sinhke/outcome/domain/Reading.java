package vn.sinhke.outcome.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sinhke.project.domain.Indicator;

/**
 * One recorded result, and how many of them make one figure for a dossier.
 *
 * @param householdId null when it speaks of the whole dossier
 */
public record Reading(Long id, Indicator indicator, LocalDate from, LocalDate to, BigDecimal value, Long householdId) {
    private static final int SCALE = 4;

    private record Key(LocalDate from, LocalDate to, Long householdId) { }

    /** The dossier's figure for one indicator out of all that was recorded for it; empty when nothing was. */
    public static Optional<BigDecimal> figure(Indicator indicator, Collection<Reading> all) {
        List<Reading> valid = newest(all);
        if (valid.isEmpty()) {
            return Optional.empty();
        }
        Measure measure = Measure.of(indicator);
        if (measure == Measure.FLOW) {
            return Optional.of(sum(valid.stream().filter(one -> !isPartOfAnother(one, valid)).toList()));
        }
        LocalDate last = valid.stream().map(Reading::to).max(Comparator.naturalOrder()).orElseThrow();
        List<Reading> now = valid.stream().filter(one -> one.to().equals(last)).toList();
        return Optional.of(measure == Measure.LEVEL ? sum(now)
                : sum(now).divide(BigDecimal.valueOf(now.size()), SCALE, RoundingMode.HALF_UP));
    }

    /** Of several for the same period and household the newest; and where the whole dossier is spoken of, its parts do not count again. */
    private static List<Reading> newest(Collection<Reading> all) {
        Map<Key, Reading> newest = new HashMap<>();
        all.stream().sorted(Comparator.comparing(Reading::id))
                .forEach(one -> newest.put(new Key(one.from(), one.to(), one.householdId()), one));
        return newest.values().stream().filter(one -> one.householdId() == null
                || !newest.containsKey(new Key(one.from(), one.to(), null))).toList();
    }

    /** A month whose year is recorded too must not count twice. */
    private static boolean isPartOfAnother(Reading one, List<Reading> all) {
        return all.stream().anyMatch(other -> (other.householdId() == null || Objects.equals(other.householdId(), one.householdId()))
                && !other.from().isAfter(one.from()) && !other.to().isBefore(one.to())
                && (other.from().isBefore(one.from()) || other.to().isAfter(one.to())));
    }

    private static BigDecimal sum(List<Reading> readings) {
        return readings.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
