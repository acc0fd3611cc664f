package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.FreePort;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/** A start that cannot succeed ends at once, with one line that says why, and never with a stack trace. */
class RefusalIT {

    @Test
    void aTakenPort() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(refusal("sinhke.http.port", String.valueOf(other.getLocalPort())))
                    .contains("Cổng " + other.getLocalPort());
        }
    }

    @Test
    void aPortThatIsNone() {
        assertThat(refusal("sinhke.http.port", "70000")).contains("sinhke.http.port=70000");
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(Place.fresh("file").resolve("no-folder"), "");
        assertThat(refusal("sinhke.data", file.resolve("data").toString())).contains(file.toString());
    }

    @Test
    void aDataFolderThatAnotherApplicationUses() {
        RunningApp first = RunningApp.shared();
        assertThat(refusal("sinhke.data", first.data().toString()))
                .contains(first.data().toString())
                .contains("đang được");
    }

    @Test
    void anOutsideDatabaseThatDoesNotAnswer() {
        assertThat(refusal("sinhke.db.url", "jdbc:mysql://127.0.0.1:" + FreePort.any() + "/sinhke"))
                .contains("SINHKE_DB_URL");
    }

    private static String refusal(String setting, String value) {
        try (RunningApp app = RunningApp.prepare(Map.of(setting, value))) {
            app.launch();
            assertThat(app.awaitExit()).isNotZero();
            assertThat(app.said().lines()).as(app.said()).hasSize(1);
            return app.said();
        }
    }
}
