package vn.sinhke.demo.household;

import static vn.sinhke.shared.HouseholdClass.AVERAGE_LIVING;
import static vn.sinhke.shared.HouseholdClass.BETTER_OFF;
import static vn.sinhke.shared.HouseholdClass.NEAR_POOR;
import static vn.sinhke.shared.HouseholdClass.NEWLY_ESCAPED;
import static vn.sinhke.shared.HouseholdClass.POOR;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitTree;
import vn.sinhke.reference.query.UnitView;

/** The invented households of one district: a free stock for new dossiers, and another for those that the demo holds. */
record DistrictDraft(UnitView district, List<UnitView> communes, UnitView province) {
    /** The commune of the story has more households of its own, so that its project can be drafted there. */
    private static final String STORY_COMMUNE = "02179";

    private static final List<Quota> FREE = List.of(Quota.of(POOR, 470), Quota.of(NEAR_POOR, 250), Quota.of(NEWLY_ESCAPED, 90),
            Quota.wornOff(14), Quota.of(AVERAGE_LIVING, 90), Quota.of(BETTER_OFF, 16));
    private static final List<Quota> FREE_IN_STORY = List.of(Quota.of(POOR, 70), Quota.of(NEAR_POOR, 36),
            Quota.of(NEWLY_ESCAPED, 16), Quota.wornOff(3), Quota.of(AVERAGE_LIVING, 16), Quota.of(BETTER_OFF, 4));
    private static final List<Quota> HELD = List.of(Quota.of(POOR, 240), Quota.of(NEAR_POOR, 110), Quota.of(NEWLY_ESCAPED, 30));
    private static final List<Quota> HELD_IN_STORY = List.of(Quota.of(POOR, 50), Quota.of(NEAR_POOR, 22), Quota.of(NEWLY_ESCAPED, 8));

    static List<DistrictDraft> all(UnitTree units, UnitView province) {
        UnitFilter then = UnitFilter.at(Reviews.STORY);
        return units.list(then.under(province.id())).stream()
                .map(district -> new DistrictDraft(district, units.list(then.under(district.id())), province)).toList();
    }

    String code() {
        return district.code();
    }

    /** Writes all of them and answers the highest number given. */
    int write(HouseholdBatch batch) throws SQLException {
        Random random = new Random(Long.parseLong(code()) * 7919);
        int last = spread(batch, random, FREE, FREE_IN_STORY, 0);
        if (last >= DemoHouseholds.FOR_DOSSIERS_FROM) {
            throw new IllegalStateException("the two stocks of " + code() + " run into each other");
        }
        return spread(batch, random, HELD, HELD_IN_STORY, DemoHouseholds.FOR_DOSSIERS_FROM - 1);
    }

    private int spread(HouseholdBatch batch, Random random, List<Quota> quotas, List<Quota> inStory, int last) throws SQLException {
        Villagers villagers = new Villagers(random);
        Reviews reviews = new Reviews(random, code());
        int number = last;
        for (Quota quota : quotas) {
            for (int i = 0; i < quota.count(); i++) {
                batch.add(draft(random, villagers, reviews, quota, communes.get(i % communes.size()), ++number));
            }
        }
        for (UnitView commune : communes) {
            for (Quota quota : commune.code().equals(STORY_COMMUNE) ? inStory : List.<Quota>of()) {
                for (int i = 0; i < quota.count(); i++) {
                    batch.add(draft(random, villagers, reviews, quota, commune, ++number));
                }
            }
        }
        return number;
    }

    private HouseholdBatch.Draft draft(Random random, Villagers villagers, Reviews reviews, Quota quota, UnitView commune, int number) {
        Villagers.Person head = villagers.next();
        List<String> villages = Villagers.villagesOf(commune.id());
        String identity = identity(random, number);
        String village = villages.get(random.nextInt(villages.size()));
        int members = 2 + random.nextInt(6);
        boolean merit = random.nextInt(100) < 4;
        boolean disabled = random.nextInt(100) < 6;
        return new HouseholdBatch.Draft("HH-%s-%06d".formatted(code(), number), head, identity,
                village, commune.id(), district.id(), province.id(),
                members, merit, disabled, reviews.of(quota),
                commune.code().equals(STORY_COMMUNE) ? Family.of(head, members, number) : List.of());
    }

    /** Twelve digits in the manner of an identity number; the nine in the fourth place is one that no real number has. */
    private String identity(Random random, int number) {
        return "0069%02d%s%03d".formatted(50 + random.nextInt(50), code(), number % 1000);
    }
}
