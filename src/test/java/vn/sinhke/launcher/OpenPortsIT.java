package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.RunningApp;

/** The network sees one port of the application and nothing else: no cluster, no console, no database. */
class OpenPortsIT {

    private static final String LISTENING = "0A";

    @Test
    void onlyTheHttpPortIsOpenToTheNetwork() throws IOException {
        RunningApp app = RunningApp.shared();
        Set<Integer> open = new HashSet<>(portsOpenToTheNetwork(app.pid()));
        for (ProcessHandle server : LeftoverServer.on(app.data().resolve("db"))) {
            open.addAll(portsOpenToTheNetwork(server.pid()));
        }
        assertThat(open).containsExactly(app.port());
    }

    @Test
    void answersDoNotSayWhatMadeThem() throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(RunningApp.shared().base().resolve("resources/sk/css/sinhke.css"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static List<Integer> portsOpenToTheNetwork(long pid) throws IOException {
        Set<String> sockets = socketsOf(pid);
        List<Integer> ports = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals(LISTENING)
                        && sockets.contains("socket:[" + columns[9] + "]")
                        && !isLoopback(columns[1])) {
                    ports.add(Integer.parseInt(columns[1].substring(columns[1].indexOf(':') + 1), 16));
                }
            }
        }
        return ports;
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("0100007F:") // 127.0.0.1
                || address.startsWith("0000000000000000FFFF00000100007F:") // the same, written as IPv6
                || address.startsWith("00000000000000000000000001000000:"); // ::1
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                try {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException closedMeanwhile) {
                    continue;
                }
            }
        }
        return sockets;
    }
}
