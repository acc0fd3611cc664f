package vn.sinhke.shared.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.TestDatabase;

/** Every migration runs on every server we promise, and the mapping fits what they make. */
class MigrationIT {

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseIsMigratedOnceAndThenLeftAlone(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.empty(server)) {
            assertThat(new Migration(database.dataSource()).run()).isPositive();
            assertThat(new Migration(database.dataSource()).run()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTableIsTransactionalAndKeepsVietnameseTonesApart(DatabaseServer server) throws SQLException {
        try (Connection connection = TestDatabase.shared(server).connect();
                Statement statement = connection.createStatement();
                ResultSet wrong = statement.executeQuery(
                        """
                        SELECT GROUP_CONCAT(table_name) FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'
                          AND (engine <> 'InnoDB' OR table_collation NOT LIKE '%vi%')
                        """)) {
            assertThat(wrong.next()).isTrue();
            assertThat(wrong.getString(1)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEntityCanBeReadFromTheMigratedSchema(DatabaseServer server) {
        try (JpaForTests jpa = JpaForTests.over(TestDatabase.shared(server))) {
            SoftAssertions all = new SoftAssertions();
            jpa.factory()
                    .getMetamodel()
                    .getEntities()
                    .forEach(entity -> all.assertThatCode(() -> jpa.doInTransaction(em -> em.createQuery(
                                            "SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
                                    .setMaxResults(1)
                                    .getResultList()))
                            .as(entity.getName())
                            .doesNotThrowAnyException());
            all.assertAll();
        }
    }
}
