package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.domain.HouseholdMember;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** A person leaves a household: the day is the first one without. The line stays; who lived there then is history. */
@ApplicationScoped
public class EndMembership {
    @Inject
    RegisterDesk desk;

    @Inject
    BusinessClock clock;

    @Transactional
    public void end(Long householdId, int seen, Long memberId, LocalDate day) {
        Household household = desk.open("END_MEMBERSHIP", householdId, seen);
        HouseholdMember member = household.member(memberId).orElseThrow(Problem.NotFound::new);
        List<Violation> broken = new ArrayList<>();
        if (day == null) {
            broken.add(Violation.of("day", "leftOn", "household.change.day"));
        } else if (day.isAfter(clock.today()) || !day.isAfter(member.joinedOn())) {
            broken.add(Violation.of("day", "leftOn", "household.change.dayBetween", member.joinedOn().plusDays(1), clock.today()));
        }
        if (household.members() <= 1) {
            broken.add(Violation.of("members", "leftOn", "household.member.last"));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        household.leave(memberId, day);
        desk.changed("END_MEMBERSHIP", household, day.toString());
    }
}
