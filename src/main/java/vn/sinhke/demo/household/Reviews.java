package vn.sinhke.demo.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sinhke.household.domain.PovertyCause;
import vn.sinhke.shared.HouseholdClass;

/** How an invented household fared: the reviews at the end of 2022 and 2023, and one between them and the story where needed. */
final class Reviews {
    static final LocalDate FIRST = LocalDate.of(2022, 12, 14);
    static final LocalDate SECOND = LocalDate.of(2023, 12, 14);

    /** The Monday on which the story of the demo begins. */
    static final LocalDate STORY = LocalDate.of(2024, 6, 3);

    private final Random random;
    private final String district;

    Reviews(Random random, String district) {
        this.random = random;
        this.district = district;
    }

    List<Review> of(Quota quota) {
        return switch (quota.reviewed()) {
            case NEWLY_ESCAPED -> quota.wornOff() ? wornOff() : newlyEscaped();
            case POOR -> steady(HouseholdClass.POOR, random.nextInt(100) < 6 ? HouseholdClass.NEAR_POOR : HouseholdClass.POOR);
            case NEAR_POOR -> steady(HouseholdClass.NEAR_POOR, random.nextBoolean() ? HouseholdClass.NEAR_POOR : HouseholdClass.POOR);
            case AVERAGE_LIVING -> steady(HouseholdClass.AVERAGE_LIVING, HouseholdClass.AVERAGE_LIVING);
            case BETTER_OFF -> steady(HouseholdClass.BETTER_OFF, HouseholdClass.AVERAGE_LIVING);
        };
    }

    /** Left the list two to thirty-five months before the story. */
    private List<Review> newlyEscaped() {
        LocalDate left = STORY.minusMonths(2 + random.nextInt(34));
        List<Review> reviews = new ArrayList<>();
        reviews.add(left.isAfter(FIRST) ? review(FIRST, wasPoor(), null) : review(FIRST, HouseholdClass.NEWLY_ESCAPED, left));
        reviews.add(left.isAfter(SECOND) ? review(SECOND, HouseholdClass.NEAR_POOR, null)
                : review(SECOND, HouseholdClass.NEWLY_ESCAPED, left));
        if (left.isAfter(SECOND)) {
            reviews.add(review(left, HouseholdClass.NEWLY_ESCAPED, left));
        }
        return reviews;
    }

    /** Left it thirty-seven to sixty months before: the register still says newly escaped, the law no longer does. */
    private List<Review> wornOff() {
        LocalDate left = STORY.minusMonths(37 + random.nextInt(24));
        return List.of(review(FIRST, HouseholdClass.NEWLY_ESCAPED, left), review(SECOND, HouseholdClass.NEWLY_ESCAPED, left));
    }

    private List<Review> steady(HouseholdClass now, HouseholdClass before) {
        return random.nextInt(100) < 4
                ? List.of(review(SECOND, now, null))
                : List.of(review(FIRST, before, null), review(SECOND, now, null));
    }

    private HouseholdClass wasPoor() {
        return random.nextBoolean() ? HouseholdClass.POOR : HouseholdClass.NEAR_POOR;
    }

    private Review review(LocalDate from, HouseholdClass reviewed, LocalDate left) {
        boolean poor = reviewed == HouseholdClass.POOR;
        boolean listed = poor || reviewed == HouseholdClass.NEAR_POOR;
        int missing = poor ? 3 + random.nextInt(4) : random.nextInt(3);
        return new Review(from, reviewed, left, missing(missing), income(reviewed),
                listed ? PovertyCause.values()[random.nextInt(PovertyCause.values().length)] : null, decision(from));
    }

    private int missing(int count) {
        return random.ints(0, 12).distinct().limit(count).map(bit -> 1 << bit).sum();
    }

    private long income(HouseholdClass reviewed) {
        long low = switch (reviewed) {
            case POOR -> 600;
            case NEAR_POOR -> 900;
            case NEWLY_ESCAPED, AVERAGE_LIVING -> 1_560;
            case BETTER_OFF -> 2_500;
        };
        return (low + random.nextInt(reviewed == HouseholdClass.POOR ? 850 : 580)) * 1_000;
    }

    private String decision(LocalDate from) {
        return 1000 + Integer.parseInt(district) * 7 + from.getMonthValue() + (from.getYear() - 2022) * 211 + "/QĐ-UBND";
    }
}
