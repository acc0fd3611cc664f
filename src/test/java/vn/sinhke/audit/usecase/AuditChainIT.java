package vn.sinhke.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.audit.domain.AuditLine;
import vn.sinhke.audit.persistence.ChainsOver;
import vn.sinhke.audit.query.RowsOver;
import vn.sinhke.audit.usecase.Verification.Fault;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.TestDatabase;

/** Whoever alters, deletes or moves lines behind the application's back is found out, on every server. */
class AuditChainIT {
    private static final LocalDateTime AT = LocalDateTime.of(2024, 5, 31, 10, 0);

    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void everyTamperingIsDetectedAndLocated(DatabaseServer server) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(server); JpaForTests jpa = JpaForTests.over(database)) {
            for (int i = 1; i <= 5; i++) {
                append(jpa, "2024-05", "line " + i);
            }
            append(jpa, "2024-06", "line 6");
            append(jpa, "2024-05", "the clock has gone back");
            assertThat(verify(jpa)).isEqualTo(Verification.sound(7));

            tampered(database, jpa, "UPDATE audit_entry SET detail = 'other' WHERE chain = '2024-05' AND seq = 3",
                    "2024-05", 3, Fault.CHANGED);
            tampered(database, jpa, "UPDATE audit_entry SET occurred_at = '2024-01-01' WHERE chain = '2024-06' AND seq = 2",
                    "2024-06", 2, Fault.CHANGED);
            tampered(database, jpa, "DELETE FROM audit_entry WHERE chain = '2024-05' AND seq = 2", "2024-05", 2, Fault.MISSING);
            tampered(database, jpa, "DELETE FROM audit_entry WHERE chain = '2024-06' AND seq = 2", "2024-06", 2, Fault.MISSING);
            tampered(database, jpa, "DELETE FROM audit_entry WHERE chain = '2024-05'", "2024-05", 1, Fault.MISSING);
            tampered(database, jpa, "UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN 103 ELSE 102 END"
                    + " WHERE chain = '2024-05' AND seq IN (2, 3); UPDATE audit_entry SET seq = seq - 100"
                    + " WHERE chain = '2024-05' AND seq > 100", "2024-05", 2, Fault.UNLINKED);
            tampered(database, jpa, "UPDATE audit_chain SET last_seq = 4 WHERE chain = '2024-05'", "2024-05", 5, Fault.EXTRA);
            tampered(database, jpa, "UPDATE audit_chain SET last_hash = REPEAT('a', 64) WHERE chain = '2024-06'", "2024-06", 2, Fault.HEAD);
            tampered(database, jpa, "DELETE FROM audit_chain WHERE chain = '2024-05'", "2024-05", 1, Fault.EXTRA);
            tampered(database, jpa, "DELETE FROM audit_chain WHERE chain = '2024-05'; DELETE FROM audit_entry WHERE chain = '2024-05'",
                    "2024-06", 1, Fault.UNLINKED);
            assertThat(verify(jpa)).isEqualTo(Verification.sound(7));
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void manyWritersMakeOneChain(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); JpaForTests jpa = JpaForTests.over(database)) {
            append(jpa, "2024-05", "first");
            ExecutorService writers = Executors.newFixedThreadPool(6);
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String month = i < 30 ? "2024-05" : "2024-06";
                String detail = "line " + i;
                work.add(() -> {
                    append(jpa, month, detail);
                    return null;
                });
            }
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
            writers.shutdown();
            assertThat(verify(jpa)).isEqualTo(Verification.sound(61));
        }
    }

    private static void append(JpaForTests jpa, String month, String detail) {
        jpa.doInTransaction(em -> ChainsOver.of(em).append(month,
                new AuditLine(AT, "canbo.nari", null, "SUBMIT", "Project", "1", detail)));
    }

    private static Verification verify(JpaForTests jpa) {
        return jpa.inTransaction(em -> {
            VerifyAuditChain audit = new VerifyAuditChain();
            audit.rows = RowsOver.of(em);
            return audit.recompute();
        });
    }

    /** Does the harm, looks, and repairs it from a copy. */
    private static void tampered(TestDatabase database, JpaForTests jpa, String harm, String chain, long seq, Fault fault)
            throws SQLException {
        try (Connection connection = database.connect(); Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE kept_entry AS SELECT * FROM audit_entry");
            sql.execute("CREATE TABLE kept_chain AS SELECT * FROM audit_chain");
            for (String one : harm.split(";")) {
                assertThat(sql.executeUpdate(one)).isPositive();
            }
            Verification found = verify(jpa);
            assertThat(found.valid()).as(harm).isFalse();
            assertThat(found.reason()).as(harm).isEqualTo(fault);
            assertThat(found.brokenChain()).as(harm).isEqualTo(chain);
            assertThat(found.brokenSeq()).as(harm).isEqualTo(seq);
            sql.execute("DELETE FROM audit_entry");
            sql.execute("DELETE FROM audit_chain");
            sql.execute("INSERT INTO audit_entry SELECT * FROM kept_entry");
            sql.execute("INSERT INTO audit_chain SELECT * FROM kept_chain");
            sql.execute("DROP TABLE kept_entry");
            sql.execute("DROP TABLE kept_chain");
        }
    }
}
