package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.Traits;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** From a day on a household lives elsewhere or is different in what gives it priority; every day before keeps its answer. */
@ApplicationScoped
public class RecordCircumstances {
    private static final int LONGEST_VILLAGE = 120;
    private static final int LONGEST_EVIDENCE = 200;

    /**
     * What is said of the household.
     *
     * @param communeId the commune it lives in from that day on
     * @param evidence the paper that shows it, such as a decision or a confirmation of the commune
     */
    public record Change(LocalDate from, Long communeId, String village, boolean ethnicMinority, boolean womanHeaded,
                         boolean merit, boolean disabled, String evidence) { }

    @Inject
    RegisterDesk desk;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Transactional
    public void record(Long householdId, int seen, Change change) {
        Household household = desk.open("CHANGE_HOUSEHOLD", householdId, seen);
        UnitView commune = units.byId(change.communeId()).filter(unit -> unit.level() == UnitLevel.COMMUNE).orElse(null);
        List<Violation> broken = new ArrayList<>();
        day(household, change.from(), broken);
        if (commune == null || change.from() != null && !commune.isValidAt(change.from())) {
            broken.add(Violation.of("commune", "commune", "household.change.commune"));
        }
        text(change.village(), "village", LONGEST_VILLAGE, broken);
        text(change.evidence(), "evidence", LONGEST_EVIDENCE, broken);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        household.change(change.from(), new Place(VietnameseText.nfc(change.village().strip()), commune.id(),
                        units.districtOf(commune.id()).map(UnitView::id).orElse(null), units.provinceOf(commune.id()).orElseThrow().id()),
                new Traits(change.ethnicMinority(), change.womanHeaded(), change.merit(), change.disabled()),
                VietnameseText.nfc(change.evidence().strip()));
        desk.changed("CHANGE_HOUSEHOLD", household, change.from().toString());
    }

    private void day(Household household, LocalDate from, List<Violation> broken) {
        if (from == null) {
            broken.add(Violation.of("day", "from", "household.change.day"));
        } else if (from.isAfter(clock.today()) || from.isBefore(household.registeredOn())) {
            broken.add(Violation.of("day", "from", "household.change.dayBetween", household.registeredOn(), clock.today()));
        } else if (household.changedOn(from)) {
            broken.add(Violation.of("day", "from", "household.change.dayTaken", from));
        }
    }

    static void text(String text, String field, int longest, List<Violation> broken) {
        if (text == null || text.isBlank() || text.length() > longest || !text.matches("[^\\p{Cntrl}<>]*")) {
            broken.add(Violation.of("text", field, "household.change.text." + field, longest));
        }
    }
}
