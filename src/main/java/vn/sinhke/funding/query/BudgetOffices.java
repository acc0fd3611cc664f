package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/** For which agencies a person keeps the money, and whose money a person may see. */
@ApplicationScoped
public class BudgetOffices {
    private static final Set<Role> OF_AN_AGENCY = Set.of(Role.FINANCE_OFFICER, Role.DEPT_HEAD, Role.DEPT_APPRAISER,
            Role.DISTRICT_LEADER, Role.DISTRICT_OFFICER);

    @Inject
    Agencies agencies;

    @Inject
    AgencySuccession succession;

    /** An agency with the area that its officers serve. */
    public record Office(Long agencyId, Long areaId) { }

    /** The agencies whose finance officer this is. */
    public List<Office> of(Actor actor) {
        return offices(actor, Set.of(Role.FINANCE_OFFICER));
    }

    /** Whether the actor keeps this agency's money: as its finance officer, or as that of the agency that followed it. */
    public boolean keeps(Actor actor, Long agencyId) {
        return of(actor).stream().anyMatch(office -> succession.heritage(office.agencyId()).contains(agencyId));
    }

    /** The agencies whose allocations the actor may read; null for all of them. */
    public List<Long> seenBy(Actor actor) {
        if (actor.has(Role.AUDITOR) || actor.has(Role.PROVINCE_LEADER)) {
            return null;
        }
        return offices(actor, OF_AN_AGENCY).stream().map(Office::agencyId).flatMap(id -> succession.heritage(id).stream()).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    public boolean sees(Actor actor, Long agencyId) {
        List<Long> seen = seenBy(actor);
        return seen == null || seen.contains(agencyId);
    }

    private List<Office> offices(Actor actor, Set<Role> roles) {
        return actor.roles().stream().filter(held -> roles.contains(held.role())).map(this::office)
                .filter(Objects::nonNull).toList();
    }

    private Office office(Actor.Held held) {
        AgencyView agency = (held.agencyId() != null ? agencies.byId(held.agencyId())
                : agencies.committeeOf(held.unitId())).orElse(null);
        return agency == null ? null : new Office(agency.id(), held.unitId() == null ? agency.unitId() : held.unitId());
    }
}
