package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.project.domain.FormerPlace;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.Project.Territory;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.FieldChange;

/**
 * A dossier of a dissolved unit comes under the unit that followed: its commune's successor, which since 1/7/2025 stands where a district stood
 * too; one of a department that ended comes under the department that is in charge since. What it was stays known for papers of those days.
 * Source: NQ 1683/NQ-UBTVQH15, NQ 202/2025/QH15; DOMAIN §7.
 */
@ApplicationScoped
public class ReassignDossier {
    @Inject
    AdminOnly admin;

    @Inject
    Projects projects;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    /**
     * Where a dossier would belong.
     *
     * @param owner the unit that would own it, null where something speaks against it
     * @param agency the agency that would manage it, null where something speaks against it
     */
    public record Successor(UnitView owner, AgencyView agency, List<Violation> against) { }

    private record Found(Territory place, LocalDate lastDay) { }

    @Transactional
    public Successor successor(Long projectId) {
        admin.require("HAND_OVER");
        try {
            return of(find(projects.get(projectId)));
        } catch (Problem.RulesBroken broken) {
            return new Successor(null, null, broken.violations());
        }
    }

    /** @return under what it stands from now on */
    @Transactional(TxType.MANDATORY)
    public Successor move(Long projectId) {
        admin.require("HAND_OVER");
        Project project = projects.get(projectId);
        Found found = find(project);
        move(project, found);
        projects.flush();
        return of(found);
    }

    /**
     * What is submitted after its department's end goes to the one that followed; what stands under a dissolved unit is handed over first.
     *
     * @return the names of both, where it is another one
     */
    Optional<FieldChange> submitted(Project project, LocalDate day) {
        Territory was = project.territory();
        AgencyView old = agencies.byId(was.agencyId()).filter(AgencyView::isDepartment).filter(agency -> !agency.isValidAt(day)).orElse(null);
        if (old == null || !units.byId(was.communeId()).orElseThrow().isValidAt(day)) {
            return Optional.empty();
        }
        Found found = find(project, day);
        move(project, found);
        return Optional.of(new FieldChange("agency", old.name(), of(found).agency().name()));
    }

    private void move(Project project, Found found) {
        projects.add(new FormerPlace(project.id(), found.lastDay(), project.territory()));
        project.reassign(found.place());
    }

    private Successor of(Found found) {
        return new Successor(units.byId(found.place().ownerUnitId()).orElseThrow(), agencies.byId(found.place().agencyId()).orElseThrow(), List.of());
    }

    private Found find(Project project) {
        return find(project, clock.today());
    }

    private Found find(Project project, LocalDate today) {
        Territory was = project.territory();
        UnitView commune = next(was.communeId(), today);
        LocalDate lastDay = Stream.concat(Stream.of(was.ownerUnitId(), was.communeId(), was.districtId(), was.provinceId()).map(units::byId)
                        .flatMap(Optional::stream).map(UnitView::validTo), agencies.byId(was.agencyId()).map(AgencyView::validTo).stream())
                .filter(end -> end != null && end.isBefore(today)).max(LocalDate::compareTo)
                .orElseThrow(() -> refuse("unit-dissolved", "rule.reassign.lasts", units.name(was.ownerUnitId())));
        UnitView owned = units.byId(was.ownerUnitId()).orElseThrow();
        UnitView owner = owned.isValidAt(today) ? owned : owned.level() == UnitLevel.COMMUNE ? next(owned.id(), today) : commune;
        Long district = units.districtOf(commune.id()).map(UnitView::id).orElse(commune.id());
        Long province = units.provinceOf(commune.id()).map(UnitView::id).orElseThrow();
        AgencyView agency = (project.manager() == Manager.DEPARTMENT ? agencies.department(project.component(), today)
                : agencies.committeeOf(district)).orElseThrow(() -> refuse("agency-exists", "project.place.agency", commune.name()));
        return new Found(new Territory(owner.id(), commune.id(), district, province, agency.id()), lastDay);
    }

    /** The one unit that the unit has become by the day; one that was divided says nothing of where a dossier went. */
    private UnitView next(Long unitId, LocalDate day) {
        List<UnitView> now = units.tree().on(unitId, day);
        if (now.size() != 1) {
            throw refuse("unit-successor", now.isEmpty() ? "rule.reassign.none" : "rule.reassign.several", units.name(unitId));
        }
        return now.get(0);
    }

    private static Problem.RulesBroken refuse(String rule, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of(rule, null, key, args));
    }
}
