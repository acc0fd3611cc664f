package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sinhke.household.domain.HouseholdReview;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.household.query.KnownHousehold;
import vn.sinhke.household.query.KnownHouseholds;
import vn.sinhke.household.query.ReviewLine;
import vn.sinhke.household.query.VisibleHouseholds;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.VietnameseText;

/**
 * What a row means beside the register and the rows before it: a new household, a further review, nothing new, or a
 * refusal. What a decision recognised is never rewritten (ADR 0046).
 */
@ApplicationScoped
class RowJudge {
    @Inject
    KnownHouseholds register;

    @Inject
    VisibleHouseholds visible;

    @Inject
    Units units;

    /** The households that a run met so far, with the row of each. */
    static final class Seen {
        private final Map<String, Integer> rows = new HashMap<>();

        /** Notes a row without judging it: one that an earlier run dealt with. */
        void note(ReviewRow row) {
            keys(row).forEach(key -> rows.putIfAbsent(key, row.number()));
        }

        private Integer before(List<String> keys) {
            return keys.stream().map(rows::get).filter(Objects::nonNull).findFirst().orElse(null);
        }

        private static List<String> keys(ReviewRow row) {
            List<String> keys = new ArrayList<>();
            if (row.code() != null) {
                keys.add("code " + row.code());
            }
            if (row.identity() != null && row.communeId() != null) {
                keys.add("head " + row.identity() + " " + row.communeId());
            }
            return keys;
        }
    }

    /** Judges a portion of rows in their order: few statements, however many rows. */
    Verdicts judge(List<ReviewRow> rows, Seen seen) {
        Set<String> codes = new HashSet<>();
        Set<String> identities = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (ReviewRow row : rows) {
            if (row.isSound()) {
                days.add(row.from());
                if (row.code() != null) {
                    codes.add(row.code());
                } else {
                    identities.add(row.identity());
                }
            }
        }
        Map<String, List<KnownHousehold>> known = new HashMap<>();
        Collection<KnownHousehold> found = register.find(codes, identities, days);
        found.forEach(one -> {
            known.computeIfAbsent("code " + one.code(), key -> new ArrayList<>()).add(one);
            known.computeIfAbsent("head " + one.identity(), key -> new ArrayList<>()).add(one);
        });
        Verdicts verdicts = new Verdicts();
        rows.forEach(row -> judge(row, known, seen, verdicts));
        return verdicts;
    }

    private void judge(ReviewRow row, Map<String, List<KnownHousehold>> known, Seen seen, Verdicts verdicts) {
        if (!row.isSound()) {
            verdicts.refuse(row, row.faults());
            return;
        }
        List<String> keys = new ArrayList<>(Seen.keys(row));
        KnownHousehold household = row.code() != null
                ? known.getOrDefault("code " + row.code(), List.of()).stream().filter(this::mine).findFirst().orElse(null)
                : known.getOrDefault("head " + row.identity(), List.of()).stream()
                        .filter(one -> isIn(one, row)).findFirst().orElse(null);
        if (household != null) {
            keys.add("code " + household.code());
        }
        Integer before = seen.before(keys);
        keys.forEach(key -> seen.rows.putIfAbsent(key, row.number()));
        if (before != null) {
            verdicts.refuse(row, List.of(RowFault.of(row.code() == null ? ReviewColumn.IDENTITY : ReviewColumn.CODE, "twice", before.toString())));
        } else if (household != null) {
            judge(row, household, verdicts);
        } else if (row.code() != null) {
            verdicts.refuse(row, List.of(RowFault.of(ReviewColumn.CODE, "codeUnknown", row.code())));
        } else {
            verdicts.newcomer(row);
        }
    }

    private void judge(ReviewRow row, KnownHousehold household, Verdicts verdicts) {
        List<RowFault> faults = new ArrayList<>();
        if (!VietnameseText.fold(household.head()).equals(VietnameseText.fold(row.head()))) {
            faults.add(RowFault.of(ReviewColumn.HEAD, "otherHead", household.head()));
        }
        if (row.identity() != null && household.identity() != null && !row.identity().equals(household.identity())) {
            faults.add(RowFault.of(ReviewColumn.IDENTITY, "otherIdentity"));
        }
        if (!isIn(household, row)) {
            faults.add(RowFault.of(ReviewColumn.COMMUNE, "otherCommune", units.name(household.communeId())));
        }
        if (row.members() < household.listed()) {
            faults.add(RowFault.of(ReviewColumn.MEMBERS, "membersListed", household.listed()));
        }
        ReviewLine there = household.reviews().get(row.from());
        boolean current = !household.currentFrom().isAfter(row.from());
        if (current) {
            traits(row, household, faults);
        }
        if (there != null) {
            differences(row, household, there, faults);
        } else if (row.from().isBefore(household.registeredOn())) {
            faults.add(RowFault.of(ReviewColumn.EFFECTIVE_FROM, "beforeRegistered", household.registeredOn()));
        } else if (!current) {
            faults.add(RowFault.of(ReviewColumn.EFFECTIVE_FROM, "beforeNewest", household.currentFrom()));
        }
        if (!faults.isEmpty()) {
            verdicts.refuse(row, faults);
        } else if (there != null) {
            verdicts.same(row);
        } else {
            verdicts.review(household.id(), row);
        }
    }

    /** What gives priority has its own evidence and is not changed by a list. */
    private static void traits(ReviewRow row, KnownHousehold household, List<RowFault> faults) {
        trait(ReviewColumn.ETHNIC_MINORITY, row.traits().ethnicMinority(), household.ethnicMinority(), faults);
        trait(ReviewColumn.WOMAN_HEADED, row.traits().womanHeaded(), household.womanHeaded(), faults);
        trait(ReviewColumn.MERIT, row.traits().merit(), household.merit(), faults);
        trait(ReviewColumn.DISABLED, row.traits().disabled(), household.disabled(), faults);
    }

    private static void trait(ReviewColumn column, boolean said, boolean known, List<RowFault> faults) {
        if (said != known) {
            faults.add(RowFault.of(column, known ? "traitYes" : "traitNo"));
        }
    }

    private static void differences(ReviewRow row, KnownHousehold household, ReviewLine there, List<RowFault> faults) {
        HouseholdReview.Finding said = row.finding();
        differs(ReviewColumn.REVIEWED_CLASS, said.reviewedClass(), there.reviewedClass(), row, faults);
        differs(ReviewColumn.LEFT_ON, said.leftPovertyOn(), there.leftPovertyOn(), row, faults);
        differs(ReviewColumn.INCOME, said.incomePerPerson(), there.incomePerPerson(), row, faults);
        differs(ReviewColumn.CAUSE, said.cause(), there.cause(), row, faults);
        differs(ReviewColumn.DECISION_NO, said.decisionNo(), there.decisionNo(), row, faults);
        differs(ReviewColumn.DECISION_DATE, said.decisionDate(), there.decisionDate(), row, faults);
        for (var deficit : vn.sinhke.household.domain.Deficit.values()) {
            differs(ReviewColumn.of(deficit), said.deficits().contains(deficit), there.deficits().contains(deficit), row, faults);
        }
        if (household.currentFrom().equals(row.from())) {
            differs(ReviewColumn.MEMBERS, row.members(), household.members(), row, faults);
        }
    }

    private static void differs(ReviewColumn column, Object said, Object there, ReviewRow row, List<RowFault> faults) {
        if (!Objects.equals(said, there)) {
            faults.add(RowFault.of(column, "recorded", row.from()));
        }
    }

    private boolean mine(KnownHousehold one) {
        return visible.mayKeep(one.communeId(), one.districtId());
    }

    /** Whether the household lives in the row's commune, or in one that went into it by the day of the row. */
    private boolean isIn(KnownHousehold one, ReviewRow row) {
        return one.communeId().equals(row.communeId())
                || units.tree().on(one.communeId(), row.from()).stream().map(UnitView::id).anyMatch(row.communeId()::equals);
    }
}
