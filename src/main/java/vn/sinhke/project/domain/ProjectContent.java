package vn.sinhke.project.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/**
 * All that a submitter writes into a dossier. A draft may lack nearly everything; type, name, component, manager and
 * the first site are there from the start.
 */
public record ProjectContent(ProjectType type, String name, Component component, Manager manager, String product,
                             List<Site> sites, LocalDate startDate, Integer months, LeadUnit leadUnit,
                             CommunityGroup group, List<Participant> participants, List<BudgetLine> budget,
                             List<CyclePlan> cycles, List<LinkageContract> contracts, RotationTerms rotation,
                             List<Target> targets) implements Serializable {

    public ProjectContent {
        sites = List.copyOf(sites);
        participants = List.copyOf(participants);
        budget = List.copyOf(budget);
        cycles = List.copyOf(cycles);
        contracts = List.copyOf(contracts);
        targets = List.copyOf(targets);
    }

    /** The same under another name. */
    public ProjectContent named(String other) {
        return new ProjectContent(type, other, component, manager, product, sites, startDate, months, leadUnit, group, participants, budget,
                cycles, contracts, rotation, targets);
    }

    /** The same for these households. */
    public ProjectContent with(List<Participant> households) {
        return new ProjectContent(type, name, component, manager, product, sites, startDate, months, leadUnit, group, households, budget,
                cycles, contracts, rotation, targets);
    }

    /** Everybody whom the dossier names. */
    public Set<Long> householdIds() {
        Set<Long> ids = new HashSet<>();
        participants.stream().map(Participant::householdId).filter(Objects::nonNull).forEach(ids::add);
        if (group != null && group.meeting() != null && group.meeting().representativeHouseholdId() != null) {
            ids.add(group.meeting().representativeHouseholdId());
        }
        return ids;
    }

    public Money total() {
        return budget.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money sourcesTotal() {
        return budget.stream().map(BudgetLine::sourcesTotal).reduce(Money.ZERO, Money::plus);
    }

    public Money stateSupport() {
        return budget.stream().map(BudgetLine::stateSupport).reduce(Money.ZERO, Money::plus);
    }

    /** What a cycle takes from a source. */
    public Money of(int cycle, FundingSource source) {
        return inCycle(cycle).map(line -> line.from(source)).reduce(Money.ZERO, Money::plus);
    }

    /** What a site costs: the items that are for it alone. */
    public Stream<BudgetLine> at(Site site) {
        return budget.stream().filter(line -> site.equals(line.site()));
    }

    public Stream<BudgetLine> inCycle(int cycle) {
        return budget.stream().filter(line -> line.cycle() == cycle);
    }

    /** The last day of the project, or null while start or duration is open. */
    public LocalDate endDate() {
        return startDate == null || months == null ? null : startDate.plusMonths(months).minusDays(1);
    }
}
