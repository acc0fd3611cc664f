package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.account.query.DelegationList;
import vn.sinhke.account.query.DelegationRow;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;

/**
 * Why somebody who could decide when the dossier was opened may not any more: the power by which they did was revoked or is over, or their role has ended. Only for
 * pages that have shown the dossier: to whoever never saw it, it does not exist.
 */
@ApplicationScoped
public class RightEnded {
    @Inject
    DelegationList powers;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** What to say instead of the refusal of a move that was open when this was shown; of another refusal, itself. */
    @Transactional
    public Problem instead(Problem refused, ProjectDetail shown) {
        if (!(refused instanceof Problem.NotAllowed || refused instanceof Problem.NotFound)) {
            return refused;
        }
        return new Problem.RulesBroken(last(shown).map(this::ended).orElseGet(() -> Violation.of("right-ended", null, "right.ended.role")));
    }

    /** The power that ended last of those by which this dossier could be decided. */
    private Optional<DelegationRow> last(ProjectDetail shown) {
        long me = actor.get().id();
        Role role = shown.isDecidedByProvince() ? Role.PROVINCE_LEADER : Role.DISTRICT_LEADER;
        Set<Long> places = Set.of(shown.provinceId(), shown.districtId(), shown.communeId());
        return powers.of(me).stream().filter(power -> power.toUserId() == me && power.role() == role && !power.isOpen(clock.today()))
                .filter(power -> power.unitId() == null || places.contains(power.unitId()))
                .filter(power -> power.type() == null || power.type() == shown.content().type())
                .max(Comparator.comparing(power -> power.revokedAt() == null ? power.validTo().plusDays(1).atStartOfDay() : power.revokedAt()));
    }

    private Violation ended(DelegationRow power) {
        return power.revokedAt() == null ? Violation.of("right-ended", null, "right.ended.over", power.fromName(), power.documentNo(), power.validTo())
                : Violation.of("right-ended", null, "right.ended.revoked", power.fromName(), power.documentNo(), power.revokedAt());
    }
}
