package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.decision.domain.HeldState;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.project.domain.BudgetFacts;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Site;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/**
 * What is promised of the free money of a year: approved dossiers whose first cycle is not funded yet will take it, and so will those whose
 * approval is given and waits to take effect. It follows from where they stand; nothing is reserved (ADR 126).
 */
@ApplicationScoped
public class Commitments {
    private static final Long NOBODY = 0L;
    private static final String PLACES = "(SELECT GROUP_CONCAT(DISTINCT s.unit_id ORDER BY s.unit_id) FROM project_site s WHERE s.project_id = p.id) places";

    @Inject
    Together together;

    @Inject
    Purses purses;

    @Inject
    AgencySuccession succession;

    /** What the dossiers of an agency that lie in the same places need. */
    private record Need(Long agencyId, String places, int dossiers, long central, long local, long integrated) {
        List<Long> sites() {
            return places == null ? List.of() : Stream.of(places.split(",")).map(Long::valueOf).toList();
        }

        Map<FundingSource, Money> wanted() {
            return Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(central), FundingSource.LOCAL_BUDGET, Money.vnd(local),
                    FundingSource.INTEGRATED_FUND, Money.vnd(integrated));
        }
    }

    /** What so many dossiers will take, by allocation. */
    private record Promise(int dossiers, Map<Long, Money> taken) { }

    /** The free money of some agencies in a year, and what is promised of it. */
    private record Year(List<Purse> purses, List<Promise> promises) {
        Money committed(Collection<Long> allocations) {
            return promises.stream().flatMap(one -> allocations.stream().map(id -> one.taken().getOrDefault(id, Money.ZERO))).reduce(Money.ZERO, Money::plus);
        }

        int dossiers(Collection<Long> allocations) {
            return promises.stream().filter(one -> !Collections.disjoint(one.taken().keySet(), allocations)).mapToInt(Promise::dossiers).sum();
        }
    }

    /** What the agency has free for the first cycle of a dossier, and what of it is promised to others; final only while its allocations are held. */
    public BudgetFacts facts(Long projectId, ProjectContent content, Long agencyId, LocalDate day) {
        int year = year(content, day);
        Year now = of(projectId, succession.sharing(agencyId), year, day);
        List<Purse> covering = first(content).isEmpty() ? List.of() : covering(now.purses(), succession.heritage(agencyId), content.sites().stream().map(Site::unitId).toList(), day);
        return new BudgetFacts(year, wanted(content).entrySet().stream().filter(entry -> !entry.getValue().isZero()).map(entry -> {
            List<Purse> own = covering.stream().filter(purse -> purse.source() == entry.getKey()).toList();
            List<Long> ids = own.stream().map(Purse::allocationId).toList();
            return new BudgetFacts.Source(entry.getKey(), entry.getValue(), own.stream().map(Purse::free).reduce(Money.ZERO, Money::plus),
                    now.committed(ids), now.dossiers(ids));
        }).toList());
    }

    /** What is read for that, to be read together with more. */
    public List<Part<?>> parts(Long projectId, ProjectContent content, Long agencyId, LocalDate day) {
        return parts(projectId, succession.sharing(agencyId), year(content, day), day);
    }

    /** The year of whose budget the first cycle is paid. */
    public static int year(ProjectContent content, LocalDate day) {
        return first(content).map(CyclePlan::budgetYear).orElse(day.getYear());
    }

    /** What is promised of each of these allocations; those of which nothing is promised are left out. */
    public Map<Long, Money> of(Collection<AllocationRow> rows, LocalDate day) {
        Map<Long, Money> promised = new HashMap<>();
        rows.stream().collect(Collectors.groupingBy(AllocationRow::budgetYear)).forEach((year, all) -> {
            List<Long> agencies = all.stream().map(AllocationRow::agencyId).distinct().flatMap(id -> succession.sharing(id).stream()).distinct().sorted().toList();
            of(NOBODY, agencies, year, day).promises().forEach(one -> one.taken().forEach((id, sum) -> promised.merge(id, sum, Money::plus)));
        });
        return promised;
    }

    private Year of(Long projectId, List<Long> agencies, int year, LocalDate day) {
        Together.Answers read = together.answers(parts(projectId, agencies, year, day));
        List<Purse> purses = Purses.read(read.of(Purses.lines(heritage(agencies), year)));
        Map<Long, List<Long>> usable = agencies.stream().collect(Collectors.toMap(id -> id, succession::heritage));
        List<Promise> promises = new ArrayList<>();
        List<Purse> left = purses;
        for (Need need : read.of(needs(projectId, agencies, year, day)).stream()
                .sorted(Comparator.comparing(Need::agencyId).thenComparing(Need::places, Comparator.nullsFirst(Comparator.naturalOrder()))).toList()) {
            Map<Long, Money> taken = new HashMap<>();
            Purses.taking(need.wanted(), covering(left, usable.get(need.agencyId()), need.sites(), day), day).forEach((purse, sum) -> taken.put(purse.allocationId(), sum));
            promises.add(new Promise(need.dossiers(), taken));
            left = left.stream().map(purse -> purse.less(taken.getOrDefault(purse.allocationId(), Money.ZERO))).toList();
        }
        return new Year(purses, promises);
    }

    private List<Purse> covering(List<Purse> all, List<Long> usable, List<Long> sites, LocalDate day) {
        return purses.covering(all.stream().filter(purse -> usable.contains(purse.agencyId()) && !day.isAfter(purse.expiresOn())).toList(), sites);
    }

    private List<Long> heritage(Collection<Long> agencies) {
        return agencies.stream().flatMap(id -> succession.heritage(id).stream()).distinct().sorted().toList();
    }

    private List<Part<?>> parts(Long projectId, List<Long> agencies, int year, LocalDate day) {
        return List.of(Purses.lines(heritage(agencies), year), needs(projectId, agencies, year, day));
    }

    /** Of the approvals that wait only those count that were given before that of the dossier itself, so that of two for the same money one takes effect. */
    private static Part<Need> needs(Long projectId, List<Long> agencies, int year, LocalDate day) {
        String ofThem = " AND p.id <> ? AND p.agency_id IN (" + String.join(", ", Collections.nCopies(agencies.size(), "?")) + ")";
        List<Object> values = new ArrayList<>(List.of(CycleState.PLANNED, CycleState.CARRIED_OVER, year, projectId));
        values.addAll(agencies);
        values.addAll(List.of(ProjectState.PENDING_APPROVAL, day.getYear(), year, projectId, HeldState.HELD, HeldState.EFFECTIVE, projectId));
        values.addAll(agencies);
        return Part.of(Need.class, "agency_id", "agency_id, places, COUNT(*), SUM(central), SUM(localized), SUM(integrated)", "FROM (SELECT p.agency_id, " + PLACES
                + ", " + open("planned_central", FundingSource.CENTRAL_BUDGET) + " central, " + open("planned_local", FundingSource.LOCAL_BUDGET) + " localized, "
                + open("planned_integrated", FundingSource.INTEGRATED_FUND) + " integrated FROM funding_cycle c JOIN project p ON p.id = c.project_id"
                + " WHERE c.cycle_no = 1 AND c.state IN (?, ?) AND c.budget_year = ?" + ofThem
                + " UNION ALL SELECT p.agency_id, " + PLACES + ", " + planned("central_budget") + ", " + planned("local_budget") + ", " + planned("integrated_fund")
                + " FROM held_decision h JOIN project p ON p.id = h.project_id JOIN project_cycle y ON y.project_id = p.id AND y.cycle_no = 1"
                + " WHERE h.open_key = 1 AND p.state = ? AND COALESCE(y.budget_year, ?) = ? AND h.id < COALESCE((SELECT MAX(o.id) FROM held_decision o WHERE o.project_id = ?"
                + " AND o.state IN (?, ?)), h.id + 1)" + ofThem + ") need GROUP BY agency_id, places", values.toArray());
    }

    /** What a cycle was approved with of a source and does not hold. */
    private static String open(String planned, FundingSource source) {
        return "c." + planned + " - CASE c.state WHEN '" + CycleState.PLANNED + "' THEN 0 ELSE (SELECT COALESCE(SUM(f.amount - f.released), 0)"
                + " FROM cycle_funding f WHERE f.cycle_id = c.id AND f.source = '" + source + "') END";
    }

    private static String planned(String column) {
        return "(SELECT COALESCE(SUM(l." + column + "), 0) FROM project_budget_line l WHERE l.project_id = p.id AND l.cycle_no = 1)";
    }

    /** What the first cycle asks of each source of State money; where no cycle is planned, what the whole dossier asks. */
    private static Map<FundingSource, Money> wanted(ProjectContent content) {
        Integer no = first(content).map(CyclePlan::no).orElse(null);
        Map<FundingSource, Money> wanted = new EnumMap<>(FundingSource.class);
        Stream.of(FundingSource.values()).filter(FundingSource::isState).forEach(source -> wanted.put(source, content.budget().stream()
                .filter(line -> no == null || line.cycle() == no).map(line -> line.from(source)).reduce(Money.ZERO, Money::plus)));
        return wanted;
    }

    private static Optional<CyclePlan> first(ProjectContent content) {
        return content.cycles().stream().min(Comparator.comparing(CyclePlan::no));
    }
}
