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

/** Writes a person into a household: one whom its number of members counts already, or one who joins from a day on. */
@ApplicationScoped
public class AddMember {
    private static final int LONGEST_NAME = 120;
    private static final int OLDEST = 120;
    private static final int MOST = 50;

    @Inject
    RegisterDesk desk;

    @Inject
    BusinessClock clock;

    /** @param joinedOn null for a person whom the number of members counts already */
    @Transactional
    public void add(Long householdId, int seen, HouseholdMember.Person person, LocalDate joinedOn) {
        Household household = desk.open("ADD_MEMBER", householdId, seen);
        List<Violation> broken = new ArrayList<>();
        RecordCircumstances.text(person.fullName(), "name", LONGEST_NAME, broken);
        if (person.kinship() == null) {
            broken.add(Violation.of("kinship", "kinship", "household.member.kinship.missing"));
        }
        int year = (joinedOn == null ? clock.today() : joinedOn).getYear();
        if (person.birthYear() > year || person.birthYear() < year - OLDEST) {
            broken.add(Violation.of("birthYear", "birthYear", "household.member.birthYear.wrong", String.valueOf(year - OLDEST), String.valueOf(year)));
        }
        if (joinedOn == null && !household.countsMoreThanItLists()) {
            broken.add(Violation.of("joinedOn", "joinedOn", "household.member.allListed", household.members()));
        }
        if (joinedOn != null && (joinedOn.isAfter(clock.today()) || !joinedOn.isAfter(household.registeredOn()))) {
            broken.add(Violation.of("joinedOn", "joinedOn", "household.change.dayBetween", household.registeredOn().plusDays(1), clock.today()));
        }
        if (joinedOn != null && household.members() >= MOST) {
            broken.add(Violation.of("members", "joinedOn", "household.member.tooMany", MOST));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        if (joinedOn == null) {
            household.enlist(person);
        } else {
            household.join(person, joinedOn);
        }
        desk.changed("ADD_MEMBER", household, person.kinship().name());
    }
}
