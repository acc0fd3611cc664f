package vn.sinhke.reference.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/** All units of all times with their successions, immutable, in memory: a few hundred rows. */
public final class UnitTree {
    private static final Comparator<UnitView> BY_CODE = Comparator.comparing(UnitView::code).thenComparing(UnitView::id);

    private final List<UnitView> all;
    private final Map<Long, UnitView> byId;
    private final Map<String, List<UnitView>> byCode;
    private final Map<Long, List<UnitView>> children;
    private final Map<Long, List<UnitSuccessor>> successors;
    private final Map<Long, List<UnitView>> predecessors;

    public UnitTree(Collection<UnitView> units, Collection<UnitLink> links) {
        all = units.stream().sorted(BY_CODE).toList();
        byId = all.stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        byCode = all.stream().collect(Collectors.groupingBy(UnitView::code));
        children = all.stream().filter(unit -> unit.parentId() != null).collect(Collectors.groupingBy(UnitView::parentId));
        successors = links.stream().collect(Collectors.groupingBy(UnitLink::oldUnitId, Collectors.mapping(
                link -> new UnitSuccessor(byId.get(link.newUnitId()), link.extent(), link.effective()), Collectors.toList())));
        predecessors = links.stream().collect(Collectors.groupingBy(UnitLink::newUnitId, Collectors.mapping(
                link -> byId.get(link.oldUnitId()), Collectors.toList())));
    }

    public Optional<UnitView> byId(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** The unit that bore the code on this day; the same code names another place on another day. */
    public Optional<UnitView> find(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream().filter(unit -> unit.isValidAt(day)).findFirst();
    }

    /** The unit that bears the code on this day or, where none does any more, what the last one that bore it has become. */
    public Optional<UnitView> standing(String code, LocalDate day) {
        return find(code, day).or(() -> byCode.getOrDefault(code, List.of()).stream().max(Comparator.comparing(UnitView::validFrom))
                .flatMap(last -> on(last.id(), day).stream().findFirst()));
    }

    /** The wanted units, ordered by code. */
    public List<UnitView> list(UnitFilter by) {
        String words = VietnameseText.fold(by.text());
        List<UnitView> from = by.parentId() == null ? all : children.getOrDefault(by.parentId(), List.of());
        return from.stream()
                .filter(unit -> by.asOf() == null || unit.isValidAt(by.asOf()))
                .filter(unit -> by.level() == null || unit.level() == by.level())
                .filter(unit -> words.isEmpty() || unit.searchName().contains(words) || unit.code().startsWith(words))
                .toList();
    }

    /** The units above this one, nearest first. */
    public List<UnitView> ancestors(Long id) {
        List<UnitView> above = new ArrayList<>();
        for (Optional<UnitView> up = parent(id); up.isPresent(); up = parent(up.get().id())) {
            above.add(up.get());
        }
        return above;
    }

    private Optional<UnitView> parent(Long id) {
        return byId(id).flatMap(unit -> byId(unit.parentId()));
    }

    /** The unit itself or the one above it that is of the given level. */
    public Optional<UnitView> atLevel(Long id, UnitLevel level) {
        return byId(id).filter(unit -> unit.level() == level)
                .or(() -> ancestors(id).stream().filter(unit -> unit.level() == level).findFirst());
    }

    /** Whether the unit is the given area or lies in it. */
    public boolean isWithin(Long id, Long area) {
        return area != null && byId.containsKey(id)
                && (area.equals(id) || ancestors(id).stream().anyMatch(unit -> unit.id().equals(area)));
    }

    /** Whether the unit lies in the area, or what it came from did, or what it has become by the day does. */
    public boolean isOrWasWithin(Long id, Long area, LocalDate day) {
        List<UnitView> now = on(id, day);
        return isWithin(id, area) || !now.isEmpty() && now.stream().allMatch(unit -> isWithin(unit.id(), area))
                || predecessors(id).stream().anyMatch(before -> isWithin(before.id(), area));
    }

    /** All units that lie in the area on some day, the area itself included: a territory as ids for a query. */
    public Set<Long> within(Long area) {
        Set<Long> found = new LinkedHashSet<>();
        if (byId.containsKey(area)) {
            found.add(area);
            children.getOrDefault(area, List.of()).forEach(unit -> found.addAll(within(unit.id())));
        }
        return found;
    }

    public List<UnitSuccessor> successors(Long id) {
        return successors.getOrDefault(id, List.of());
    }

    public List<UnitView> predecessors(Long id) {
        return predecessors.getOrDefault(id, List.of());
    }

    /** What the unit is on this day: itself while it lasts, afterwards the units into which it went. */
    public List<UnitView> on(Long id, LocalDate day) {
        UnitView unit = byId.get(id);
        if (unit == null || unit.isValidAt(day) || day.isBefore(unit.validFrom())) {
            return unit == null ? List.of() : List.of(unit);
        }
        return successors(id).stream().filter(next -> !next.effective().isAfter(day))
                .flatMap(next -> on(next.unit().id(), day).stream()).distinct().toList();
    }
}
