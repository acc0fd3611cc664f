package vn.sinhke.household.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.household.domain.Tally;

/** What is to become of the rows of one portion. */
final class Verdicts {
    final List<ReviewRow> newcomers = new ArrayList<>();
    final Map<Long, ReviewRow> reviews = new LinkedHashMap<>();
    final Map<Integer, List<RowFault>> refused = new TreeMap<>();
    private int same;
    private int lastRow;

    void newcomer(ReviewRow row) {
        newcomers.add(row);
        lastRow = row.number();
    }

    void review(Long household, ReviewRow row) {
        reviews.put(household, row);
        lastRow = row.number();
    }

    void same(ReviewRow row) {
        same++;
        lastRow = row.number();
    }

    void refuse(ReviewRow row, List<RowFault> faults) {
        refused.put(row.number(), faults);
        lastRow = row.number();
    }

    Tally tally() {
        int all = newcomers.size() + reviews.size() + same + refused.size();
        return new Tally(all, lastRow, newcomers.size(), reviews.size(), same, refused.size());
    }
}
