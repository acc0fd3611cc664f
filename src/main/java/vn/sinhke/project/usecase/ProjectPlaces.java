package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Project.Territory;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;

/** Finds out where a dossier belongs and whether the actor may write dossiers there. */
@ApplicationScoped
class ProjectPlaces {
    @Inject
    Units units;

    @Inject
    Agencies agencies;

    /**
     * The territory of new content written by this actor. The unit must be active on the day, and every site must lie
     * in the unit for which the actor writes.
     */
    Territory of(ProjectContent content, Actor actor, LocalDate day) {
        Long first = content.sites().get(0).unitId();
        Held office = actor.roles().stream()
                .filter(held -> held.role() == Role.DISTRICT_OFFICER || held.role() == Role.COMMUNE_OFFICER)
                .filter(held -> units.isWithin(first, held.unitId()))
                .findFirst().orElseThrow(() -> new Problem.NotAllowed("project.place.foreign"));
        return of(content, office.unitId(), day);
    }

    /** The territory of a dossier that belongs to the given unit. */
    Territory of(ProjectContent content, Long ownerUnitId, LocalDate day) {
        for (Site site : content.sites()) {
            if (!units.isWithin(site.unitId(), ownerUnitId) && units.tree().on(site.unitId(), day).stream().noneMatch(now -> units.isWithin(now.id(), ownerUnitId))) {
                throw new Problem.NotAllowed("project.place.foreign");
            }
        }
        UnitView commune = units.byId(content.sites().get(0).unitId()).orElseThrow(Problem.NotFound::new);
        if (commune.level() != UnitLevel.COMMUNE) {
            throw refuse("site-is-commune", "project.place.level", commune.name());
        }
        if (!commune.isValidAt(day)) {
            throw refuse("unit-active", "project.place.ended", commune.name(), day);
        }
        // Since 1/7/2025 a commune lies directly in its province: it then stands where a district stood.
        Long district = units.districtOf(commune.id()).map(UnitView::id).orElse(commune.id());
        Long province = units.provinceOf(commune.id()).map(UnitView::id).orElseThrow();
        AgencyView agency = (content.manager() == Manager.DEPARTMENT
                ? agencies.department(content.component(), day) : agencies.committeeOf(district))
                .orElseThrow(() -> refuse("agency-exists", "project.place.agency", commune.name()));
        return new Territory(ownerUnitId, commune.id(), district, province, agency.id());
    }

    private static Problem.RulesBroken refuse(String rule, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of(rule, "site", key, args));
    }
}
