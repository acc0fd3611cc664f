package vn.sinhke.project.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Violation;

/** Everything that a dossier still lacks before it can be submitted, all at once. */
public final class Completeness {
    private Completeness() { }

    public static List<Violation> missing(ProjectContent content) {
        List<Violation> found = new ArrayList<>();
        require(found, content.name(), "name");
        require(found, content.product(), "product");
        require(found, content.startDate(), "startDate");
        require(found, content.months(), "months");
        if (content.sites().isEmpty()) {
            found.add(missing("site"));
        }
        if (content.type() == ProjectType.VALUE_CHAIN) {
            LeadUnit lead = content.leadUnit() == null ? new LeadUnit(null, null, null, null) : content.leadUnit();
            require(found, lead.kind(), "leadUnit.kind");
            require(found, lead.name(), "leadUnit.name");
            require(found, lead.registrationNo(), "leadUnit.registrationNo");
            require(found, lead.representative(), "leadUnit.representative");
        } else {
            CommunityGroup group = content.group() == null ? new CommunityGroup(null, null, null, null) : content.group();
            require(found, group.name(), "group.name");
            require(found, group.representative(), "group.representative");
            require(found, group.certifiedBy(), "group.certifiedBy");
            if (group.meeting() != null && group.meeting().isImpossible()) {
                found.add(Violation.of("group-meeting", "group", "guard.group-meeting"));
            }
        }
        if (content.participants().isEmpty()) {
            found.add(missing("participants"));
        }
        if (content.budget().isEmpty()) {
            found.add(missing("budget"));
        }
        cycles(content, found);
        lines(content, found);
        return found;
    }

    private static void cycles(ProjectContent content, List<Violation> found) {
        if (content.cycles().isEmpty()) {
            found.add(missing("cycles"));
            return;
        }
        List<Integer> numbers = content.cycles().stream().map(CyclePlan::no).sorted().toList();
        if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
            found.add(Violation.of("cycle-numbers", "cycles", "guard.cycle-numbers"));
        }
        for (CyclePlan cycle : content.cycles()) {
            if (cycle.budgetYear() == null) {
                found.add(new Violation("required", null, "cycles", null, null, "guard.required.cycles.budgetYear", List.of(cycle.no())));
            }
            if (cycle.from() != null && cycle.to() != null && cycle.to().isBefore(cycle.from())) {
                found.add(Violation.of("cycle-dates", "cycles", "guard.cycle-dates", cycle.no()));
            }
        }
        Set<Integer> unknown = content.budget().stream().map(BudgetLine::cycle)
                .filter(no -> !numbers.contains(no)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            found.add(Violation.of("budget-cycles", "budget", "guard.budget-cycles", unknown.toString().replaceAll("[\\[\\]]", "")));
        }
    }

    /** A draft may keep an item before it has a name, and a contract before it has a buyer; a dossier may not. */
    private static void lines(ProjectContent content, List<Violation> found) {
        for (int i = 0; i < content.budget().size(); i++) {
            BudgetLine line = content.budget().get(i);
            if (line.item().isBlank()) {
                found.add(Violation.of("required", "budget[" + (i + 1) + "].item", "guard.required.budget.item", line.cycle()));
            }
            if (line.site() != null && !content.sites().contains(line.site())) {
                found.add(Violation.of("budget-site", "budget[" + (i + 1) + "].site", "guard.budget-site", line.item()));
            }
        }
        for (int i = 0; i < content.contracts().size(); i++) {
            if (content.contracts().get(i).buyer().isBlank()) {
                found.add(Violation.of("required", "linkageContracts[" + (i + 1) + "].buyer", "guard.required.linkageContracts.buyer", i + 1));
            }
        }
    }

    private static void require(List<Violation> found, Object value, String field) {
        if (value == null || value instanceof String text && text.isBlank()) {
            found.add(missing(field));
        }
    }

    private static Violation missing(String field) {
        return new Violation("required", null, field, null, null, "guard.required." + field, List.of());
    }
}
