package vn.sinhke.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.shared.VietnameseText;

/**
 * Writes a thousand households or reviews at a time into the connection of the running transaction. Plain JDBC, because
 * keys that the database gives make EclipseLink write row by row: twenty times slower on the real register.
 */
@ApplicationScoped
public class ReviewBatch {
    private static final String NEW_HOUSEHOLD = "INSERT INTO household (version, code, head_name, search_name, sort_name,"
            + " head_identity, village, admin_unit_id, district_id, province_id, members, ethnic_minority, woman_headed, merit,"
            + " disabled, registered_on, current_class, current_from, current_left_on)"
            + " VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEW_REVIEW = "INSERT INTO household_review (household_id, effective_from, class, left_poverty_on,"
            + " deficits, income_per_person, cause, decision_no, decision_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEWEST = "UPDATE household SET current_class = ?, current_from = ?, current_left_on = ?,"
            + " members = ?, version = version + 1 WHERE id = ? AND current_from < ?";
    private static final String NEW_REFUSAL = "INSERT INTO import_refusal (job_id, row_no, reasons) VALUES (?, ?, ?)";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** A household that enters the register with the row's review. */
    public record Newcomer(String code, Place place, ReviewRow row) { }

    /** Writes the newcomers with their first reviews. */
    public void register(List<Newcomer> newcomers) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NEW_HOUSEHOLD)) {
                for (Newcomer one : newcomers) {
                    ReviewRow row = one.row();
                    add(insert, one.code(), row.head(), VietnameseText.fold(row.head() + " " + one.code()),
                            VietnameseText.personSortKey(row.head()), row.identity(), row.village(), one.place().communeId(),
                            one.place().districtId(), one.place().provinceId(), row.members(), row.traits().ethnicMinority(),
                            row.traits().womanHeaded(), row.traits().merit(), row.traits().disabled(), row.from(),
                            row.finding().reviewedClass().name(), row.from(), row.finding().leftPovertyOn());
                }
                insert.executeBatch();
            }
            Map<String, Long> ids = ids(connection, newcomers.stream().map(Newcomer::code).toList());
            try (PreparedStatement insert = connection.prepareStatement(NEW_REVIEW)) {
                for (Newcomer one : newcomers) {
                    addReview(insert, ids.get(one.code()), one.row());
                }
                insert.executeBatch();
            }
        });
    }

    /** Writes further reviews of known households, by the household's id; the newest becomes the present one. */
    public void review(Map<Long, ReviewRow> reviews) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NEW_REVIEW);
                    PreparedStatement newest = connection.prepareStatement(NEWEST)) {
                for (Map.Entry<Long, ReviewRow> one : reviews.entrySet()) {
                    ReviewRow row = one.getValue();
                    addReview(insert, one.getKey(), row);
                    add(newest, row.finding().reviewedClass().name(), row.from(), row.finding().leftPovertyOn(), row.members(),
                            one.getKey(), row.from());
                }
                insert.executeBatch();
                newest.executeBatch();
            }
        });
    }

    /** Keeps the reasons, as JSON, against rows of a file. */
    public void refuse(Long jobId, Map<Integer, String> reasonsByRow) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NEW_REFUSAL)) {
                for (Map.Entry<Integer, String> one : reasonsByRow.entrySet()) {
                    add(insert, jobId, one.getKey(), one.getValue());
                }
                insert.executeBatch();
            }
        });
    }

    private static void addReview(PreparedStatement insert, Long household, ReviewRow row) throws SQLException {
        add(insert, household, row.from(), row.finding().reviewedClass().name(), row.finding().leftPovertyOn(),
                Deficit.bits(row.finding().deficits()), row.finding().incomePerPerson().dong(),
                row.finding().cause() == null ? null : row.finding().cause().name(), row.finding().decisionNo(),
                row.finding().decisionDate());
    }

    private static Map<String, Long> ids(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        String places = String.join(", ", java.util.Collections.nCopies(codes.size(), "?"));
        try (PreparedStatement query = connection.prepareStatement("SELECT code, id FROM household WHERE code IN (" + places + ")")) {
            int at = 1;
            for (String code : codes) {
                query.setString(at++, code);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return ids;
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void with(Work work) {
        em.flush();
        try {
            work.on(em.unwrap(Connection.class));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
