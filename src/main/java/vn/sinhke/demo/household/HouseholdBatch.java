package vn.sinhke.demo.household;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.sinhke.household.domain.HouseholdMember.Person;
import vn.sinhke.shared.VietnameseText;

/** Writes invented households in batches of plain JDBC: thousands in a second. */
final class HouseholdBatch implements AutoCloseable {
    private static final int SIZE = 1000;

    private final PreparedStatement households;
    private final PreparedStatement reviews;
    private final PreparedStatement persons;
    private long lastId;
    private int waiting;

    HouseholdBatch(Connection connection) throws SQLException {
        households = connection.prepareStatement("INSERT INTO household (id, code, head_name, search_name, sort_name,"
                + " head_identity, village, admin_unit_id, district_id, province_id, members, ethnic_minority, woman_headed, merit, disabled,"
                + " registered_on, current_class, current_from, current_left_on)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        reviews = connection.prepareStatement("INSERT INTO household_review (household_id, effective_from, class,"
                + " left_poverty_on, deficits, income_per_person, cause, decision_no, decision_date)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        persons = connection.prepareStatement("INSERT INTO household_member (household_id, full_name, kinship, birth_year, woman,"
                + " can_work, joined_on) VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /** A household as it is written, its reviews oldest first. */
    record Draft(String code, Villagers.Person head, String identity, String village, long communeId, long districtId,
                 long provinceId, int members, boolean merit, boolean disabled, List<Review> reviews, List<Person> persons) { }

    void add(Draft draft) throws SQLException {
        Review first = draft.reviews().get(0);
        Review newest = draft.reviews().get(draft.reviews().size() - 1);
        add(households, ++lastId, draft.code(), draft.head().name(),
                VietnameseText.fold(draft.head().name() + " " + draft.code()), VietnameseText.personSortKey(draft.head().name()),
                draft.identity(), draft.village(),
                draft.communeId(), draft.districtId(), draft.provinceId(), draft.members(), draft.head().minority(),
                draft.head().woman(), draft.merit(), draft.disabled(), first.from(), newest.reviewed().name(),
                newest.from(), newest.left());
        for (Review review : draft.reviews()) {
            add(reviews, lastId, review.from(), review.reviewed().name(),
                    review.left(), review.deficits(), review.income(),
                    review.cause() == null ? null : review.cause().name(), review.decisionNo(),
                    review.from().minusDays(3));
        }
        for (Person person : draft.persons()) {
            add(persons, lastId, person.fullName(), person.kinship().name(), person.birthYear(), person.woman(), person.canWork(), first.from());
        }
        if (++waiting == SIZE) {
            flush();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    void flush() throws SQLException {
        households.executeBatch();
        reviews.executeBatch();
        persons.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        households.close();
        reviews.close();
        persons.close();
    }
}
