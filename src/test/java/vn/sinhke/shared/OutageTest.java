package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.exceptions.CommunicationsException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aDatabaseThatDoesNotAnswerIsFoundHoweverDeepItLies() {
        assertThat(Outage.behind(new IllegalStateException(new RuntimeException(new CommunicationsException("link failure", new IOException())))))
                .contains(Outage.DATABASE);
        assertThat(Outage.behind(new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size")))
                .contains(Outage.DATABASE);
        assertThat(Outage.behind(new TransactionalException("commit", new SystemException("no answer")))).contains(Outage.DATABASE);
        assertThat(Outage.behind(new SQLException("Server shutdown in progress", "08S01", 1053))).contains(Outage.DATABASE);
    }

    @Test
    void aFullDiskIsFoundWhoeverMeetsIt() {
        assertThat(Outage.behind(new UncheckedIOException(new IOException("No space left on device")))).contains(Outage.STORAGE);
        assertThat(Outage.behind(new SQLException("The table 'project' is full", "HY000", 1114))).contains(Outage.STORAGE);
        assertThat(Outage.behind(new SQLException("Got error 28 \"No space left on device\" from storage engine InnoDB", "HY000", 1030)))
                .contains(Outage.STORAGE);
        assertThat(Outage.behind(new Problem.NoRoom())).contains(Outage.STORAGE);
    }

    @Test
    void whatIsOurOwnFaultIsNoOutage() {
        assertThat(Outage.behind(new SQLSyntaxErrorException("near SELEKT", "42000", 1064))).isEmpty();
        assertThat(Outage.behind(new SQLIntegrityConstraintViolationException("duplicate", "23000", 1062))).isEmpty();
        assertThat(Outage.behind(new IOException("Is a directory"))).isEmpty();
        assertThat(Outage.behind(new NullPointerException())).isEmpty();
    }
}
