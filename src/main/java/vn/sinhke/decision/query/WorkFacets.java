package vn.sinhke.decision.query;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** The counts beside each filter of the queue, and the sums of its list. A count says what choosing it would show under all other filters. */
public final class WorkFacets implements Serializable {
    private static final long serialVersionUID = 1L;

    private final WorkFilter by;
    private final List<WorkFacet> all;

    WorkFacets(WorkFilter by, List<WorkFacet> all) {
        this.by = by;
        this.all = List.copyOf(all);
    }

    /** Counted from all rows of the tab. */
    static WorkFacets of(WorkFilter by, List<WorkRow> whole) {
        return new WorkFacets(by, whole.stream().map(row -> {
            boolean chosen = by.chooses(row);
            boolean timely = by.choosesTerm(row);
            return new WorkFacet(row.type(), row.districtId(), 1, timely ? 1 : 0, timely && row.flagged() ? 1 : 0, row.soon() && by.choosesFlag(row) ? 1 : 0, chosen ? 1 : 0,
                    chosen ? row.total().dong() : 0, chosen ? row.stateSupport().dong() : 0);
        }).toList());
    }

    /** All dossiers of the tab. */
    public long whole() {
        return sum(all, WorkFacet::number);
    }

    public long ofType(ProjectType type) {
        return sum(all.stream().filter(one -> one.type() == type && inDistrict(one)).toList(), WorkFacet::chosen);
    }

    /** Number of dossiers by district, where there are any under the other filters. */
    public Map<Long, Long> districts() {
        Map<Long, Long> districts = new TreeMap<>();
        all.stream().filter(this::hasType).filter(one -> one.districtId() != null && one.chosen() > 0)
                .forEach(one -> districts.merge(one.districtId(), one.chosen(), Long::sum));
        return districts;
    }

    public long flagged() {
        return sum(here(), WorkFacet::flagged);
    }

    public long unflagged() {
        return sum(here(), WorkFacet::timely) - flagged();
    }

    public long soon() {
        return sum(here(), WorkFacet::soon);
    }

    /** How many dossiers the list holds under all filters. */
    public long listed() {
        return sum(here(), WorkFacet::chosen);
    }

    public Money total() {
        return Money.vnd(sum(here(), WorkFacet::total));
    }

    public Money stateSupport() {
        return Money.vnd(sum(here(), WorkFacet::stateSupport));
    }

    private List<WorkFacet> here() {
        return all.stream().filter(this::hasType).filter(this::inDistrict).toList();
    }

    private boolean hasType(WorkFacet one) {
        return by.getType() == null || one.type() == by.getType();
    }

    private boolean inDistrict(WorkFacet one) {
        return by.getDistrictId() == null || by.getDistrictId().equals(one.districtId());
    }

    private static long sum(List<WorkFacet> of, ToLongFunction<WorkFacet> what) {
        return of.stream().mapToLong(what).sum();
    }
}
