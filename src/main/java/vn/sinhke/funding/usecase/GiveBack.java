package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sinhke.funding.domain.Allocation;
import vn.sinhke.funding.domain.CycleFunding;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;

/** What a cycle does not spend goes back to where it came from; the cycle is held by the caller. */
@ApplicationScoped
class GiveBack {
    @Inject
    Allocations allocations;

    @Inject
    BusinessClock clock;

    void back(Map<CycleFunding, Money> unspent) {
        Map<CycleFunding, Money> some = new LinkedHashMap<>(unspent);
        some.values().removeIf(Money::isZero);
        Map<Long, Allocation> from = allocations.lockWithSuccessors(some.keySet().stream().map(CycleFunding::allocationId)
                        .collect(Collectors.toCollection(TreeSet::new))).stream()
                .collect(Collectors.toMap(Allocation::id, allocation -> allocation));
        some.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().id())).forEach(entry -> {
            Allocation source = from.get(entry.getKey().allocationId());
            entry.getKey().release(entry.getValue());
            source.giveBack(entry.getValue());
            follow(source, entry.getValue(), from);
        });
    }

    /** Money that comes back after its allocation was carried over follows it: in the year that is over nobody could spend it. */
    private void follow(Allocation source, Money sum, Map<Long, Allocation> known) {
        Optional<Allocation> next = known.values().stream().filter(one -> source.id().equals(one.carriedFromId()))
                .max(Comparator.comparing(Allocation::id));
        if (source.hasExpired(clock.today()) && next.isPresent()) {
            source.carryAlong(sum, next.get());
            follow(next.get(), sum, known);
        }
    }
}
