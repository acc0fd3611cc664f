package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.TestDatabase;

/** Only the first rows, by a query whose SQL is made once. */
class FirstRowsIT {
    private static final String UNITS = "SELECT u.id FROM AdminUnit u WHERE u.id > :v1 ORDER BY u.id";

    @ParameterizedTest
    @EnumSource
    void readsAsManyAsAskedForAndAsTheValuesSay(DatabaseServer server) {
        try (JpaForTests jpa = JpaForTests.over(TestDatabase.shared(server))) {
            List<Long> all = jpa.inTransaction(em -> em.createQuery(UNITS, Long.class).setParameter("v1", 0L).getResultList());
            for (int use = 0; use < 3; use++) {
                assertThat(first(jpa, 5, 0)).isEqualTo(all.subList(0, 5));
                assertThat(first(jpa, 1, all.get(0))).isEqualTo(all.subList(1, 2));
                assertThat(first(jpa, all.size() + 1, 0)).isEqualTo(all);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theQueryIsNotCopiedForAUse(DatabaseServer server) {
        try (JpaForTests jpa = JpaForTests.over(TestDatabase.shared(server))) {
            DatabaseQuery once = used(jpa);
            assertThat(once.isPrepared()).isTrue();
            assertThat(used(jpa)).isSameAs(once);
        }
    }

    /** More limits and more texts than are kept are answered as well. */
    @ParameterizedTest
    @EnumSource
    void everyLimitAndTextIsAnswered(DatabaseServer server) {
        try (JpaForTests jpa = JpaForTests.over(TestDatabase.shared(server))) {
            for (int most = 1; most <= 10; most++) {
                assertThat(first(jpa, most, 0)).hasSize(most);
            }
            for (int text = 1; text <= 110; text++) {
                String unlike = "SELECT u.id FROM AdminUnit u WHERE u.id <> " + text;
                List<Long> found = jpa.inTransaction(em -> FirstRows.of(em, unlike, Long.class, 3).getResultList());
                assertThat(found).hasSize(3);
            }
        }
    }

    private static DatabaseQuery used(JpaForTests jpa) {
        return jpa.inTransaction(em -> {
            TypedQuery<Long> query = query(em, 5, 0);
            query.getResultList();
            return query.unwrap(DatabaseQuery.class);
        });
    }

    private static List<Long> first(JpaForTests jpa, int most, long after) {
        return jpa.inTransaction(em -> query(em, most, after).getResultList());
    }

    private static TypedQuery<Long> query(EntityManager em, int most, long after) {
        return FirstRows.of(em, UNITS, Long.class, most).setParameter("v1", after);
    }
}
