package vn.sinhke.report.domain;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many working days something took, many times over. Percentiles are by nearest rank: of n cases in order the one at ⌈p·n⌉, so that each figure
 * is a case that happened; the median of two cases is the shorter one.
 */
public final class Days implements Serializable {
    private final SortedMap<Integer, Long> cases = new TreeMap<>();
    private long number;

    /** @param times how many cases took these days */
    public Days add(int days, long times) {
        if (times > 0) {
            cases.merge(Math.max(0, days), times, Long::sum);
            number += times;
        }
        return this;
    }

    public Days addAll(Days other) {
        other.cases.forEach(this::add);
        return this;
    }

    public long number() {
        return number;
    }

    /** @param percent 1 to 100; null where there is no case */
    public Integer percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent: " + percent);
        }
        long rank = (percent * number + 99) / 100;
        long seen = 0;
        for (Map.Entry<Integer, Long> one : cases.entrySet()) {
            seen += one.getValue();
            if (seen >= rank) {
                return one.getKey();
            }
        }
        return null;
    }

    public Integer getMedian() {
        return percentile(50);
    }

    public Integer getNinety() {
        return percentile(90);
    }

    public Integer getLongest() {
        return percentile(100);
    }

    public long getNumber() {
        return number;
    }
}
