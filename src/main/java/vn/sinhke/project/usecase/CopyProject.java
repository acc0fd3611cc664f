package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.query.HouseholdsInSight;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.domain.ProjectCase.Overlap;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.UnitSuccessor;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;

/**
 * Begins a dossier with the content of an earlier one of the own unit: days shifted, places that ended replaced by their
 * successors, households that may not take part today left out, contracts kept without days because they must be renewed.
 */
@ApplicationScoped
public class CopyProject {
    @Inject
    ProjectDetails details;

    @Inject
    ProjectCases cases;

    @Inject
    CreateProject creation;

    @Inject
    HouseholdsInSight households;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    /** Why a household was left out. */
    public enum Left { NOT_ELIGIBLE, SUPPORTED_ELSEWHERE }

    /** A household of the earlier dossier that is not in the copy. */
    public record LeftOut(String code, String head, Left why) { }

    /** The copy: how many households it has, who was left out, and how many contracts must be renewed. */
    public record Copied(Long id, int households, List<LeftOut> leftOut, int contracts) { }

    /** @param start the first day of the copy; null for the first day of the next month */
    @Retried
    @Transactional
    public Copied copy(Long sourceId, LocalDate start) {
        ProjectDetail source = details.of(sourceId);
        if (!actor.get().has(Role.DISTRICT_OFFICER, source.ownerUnitId()) && !actor.get().has(Role.COMMUNE_OFFICER, source.ownerUnitId())) {
            denied.fire(new AccessDenied(actor.get().username(), "COPY", "Project", sourceId.toString()));
            throw new Problem.NotAllowed("project.copy.own");
        }
        LocalDate today = clock.today();
        LocalDate from = start == null ? StartFromTemplate.nextMonth(today) : start;
        ProjectContent shifted = shifted(source.content(), from, today);
        var judged = cases.gather(shifted, null, today);
        Map<Long, HouseholdAtDay> facts = judged.households().stream()
                .collect(Collectors.toMap(HouseholdAtDay::id, Function.identity(), (a, b) -> a));
        Set<String> elsewhere = judged.overlaps().stream().map(Overlap::householdCode).collect(Collectors.toSet());
        Set<Long> seen = households.of(facts.keySet());
        List<Participant> kept = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        for (Participant one : shifted.participants()) {
            HouseholdAtDay fact = facts.get(one.householdId());
            Left why = fact == null || !seen.contains(one.householdId()) || one.kind() == ParticipantKind.BENEFICIARY && !fact.target() ? Left.NOT_ELIGIBLE
                    : elsewhere.contains(fact.code()) ? Left.SUPPORTED_ELSEWHERE : null;
            if (why == null) {
                kept.add(one);
            } else {
                left.add(new LeftOut(fact == null ? one.householdId().toString() : fact.code(), fact == null ? "" : fact.head(), why));
                changes.add(new FieldChange("participants[" + one.householdId() + "].kind", one.kind().name(), null));
            }
        }
        Long id = creation.create(shifted.with(kept));
        history.note("Project", id, actor.get(), "COPY", source.code(), changes);
        audit.append("COPY", "Project", id.toString(), "from " + source.code() + ", " + left.size() + " households left out");
        return new Copied(id, kept.size(), left, shifted.contracts().size());
    }

    private ProjectContent shifted(ProjectContent old, LocalDate from, LocalDate today) {
        long months = old.startDate() == null ? 0 : ChronoUnit.MONTHS.between(old.startDate().withDayOfMonth(1), from.withDayOfMonth(1));
        long days = old.startDate() == null ? 0 : ChronoUnit.DAYS.between(old.startDate().plusMonths(months), from);
        List<CyclePlan> cycles = old.cycles().stream().map(cycle -> new CyclePlan(cycle.no(), year(cycle, months, days),
                shift(cycle.from(), months, days), shift(cycle.to(), months, days), cycle.stockMinWeightKg())).toList();
        List<LinkageContract> contracts = old.contracts().stream().map(one -> new LinkageContract(one.buyer(), one.product(), one.quantity(),
                one.unit(), one.floorPrice(), null, null)).toList();
        return new ProjectContent(old.type(), old.name(), old.component(), old.manager(), old.product(),
                old.sites().stream().map(site -> today(site, today)).distinct().toList(), from, old.months(), old.leadUnit(), old.group(),
                old.participants(), budget(old, today), cycles, contracts, old.rotation(), old.targets());
    }

    private List<BudgetLine> budget(ProjectContent old, LocalDate today) {
        return old.budget().stream().map(line -> line.site() == null ? line : new BudgetLine(line.cycle(), line.item(), line.unit(),
                line.quantity(), line.unitPrice(), line.sources(), today(line.site(), today))).toList();
    }

    private static LocalDate shift(LocalDate day, long months, long days) {
        if (day == null) {
            return null;
        }
        boolean last = day.getDayOfMonth() == day.lengthOfMonth();
        LocalDate moved = day.plusMonths(months);
        return (last && days == 0 ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved).plusDays(days);
    }

    private static Integer year(CyclePlan cycle, long months, long days) {
        if (cycle.budgetYear() == null) {
            return null;
        }
        return cycle.from() == null ? Integer.valueOf(cycle.budgetYear() + (int) Math.round(months / 12.0))
                : Integer.valueOf(cycle.budgetYear() + shift(cycle.from(), months, days).getYear() - cycle.from().getYear());
    }

    /** The unit that stands for the place today; a village keeps its name. */
    private Site today(Site site, LocalDate today) {
        if (units.byId(site.unitId()).filter(unit -> unit.isValidAt(today)).isPresent()) {
            return site;
        }
        List<Long> next = units.successors(site.unitId()).stream().map(UnitSuccessor::unit).filter(Objects::nonNull)
                .filter(unit -> unit.isValidAt(today)).map(unit -> unit.id()).distinct().toList();
        return next.size() == 1 ? new Site(next.get(0), site.village()) : site;
    }
}
