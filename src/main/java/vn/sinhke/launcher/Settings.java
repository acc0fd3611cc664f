package vn.sinhke.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** What the person who starts the application may decide; {@code -Dsinhke.x.y} wins over {@code SINHKE_X_Y}. */
record Settings(int port, Path data, Path binaries, Path war, boolean demo, boolean rehearsal, OutsideDatabase outside) {

    /** A database server that somebody else looks after. */
    record OutsideDatabase(String url, String user, String password) {}

    static Settings read() {
        Path data = path("sinhke.data", Path.of("data"));
        boolean rehearsal = Boolean.parseBoolean(text("sinhke.rehearsal", "false"));
        return new Settings(
                rehearsal ? anyPort() : port(text("sinhke.http.port", "8080")),
                data,
                path("sinhke.binaries", Files.exists(home().resolve("mariadb")) ? home() : data.resolve("bin")),
                path("sinhke.war", application(home())),
                Boolean.parseBoolean(text("sinhke.demo", "false")),
                rehearsal,
                outsideDatabase());
    }

    private static OutsideDatabase outsideDatabase() {
        String url = text("sinhke.db.url", "");
        if (url.isEmpty()) {
            return null;
        }
        return new OutsideDatabase(url, text("sinhke.db.user", ""), text("sinhke.db.password", ""));
    }

    /** Nobody is to visit a rehearsal; whoever uses the usual port shall not keep it from happening. */
    private static int anyPort() {
        try {
            return Ports.anyOnLoopback();
        } catch (IOException e) {
            throw new Refusal("Không tìm được cổng trống: %s", e.getMessage());
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal("Cổng không hợp lệ: sinhke.http.port=%s (cần một số từ 1 đến 65535).", text);
    }

    private static Path path(String name, Path otherwise) {
        try {
            return Path.of(text(name, otherwise.toString())).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("Đường dẫn không hợp lệ: %s=%s", name, text(name, ""));
        }
    }

    private static String text(String name, String otherwise) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** The application unpacked, which is there sooner; a WAR where there is no such folder. */
    private static Path application(Path home) {
        Path unpacked = home.resolve("sinhke");
        return Files.isDirectory(unpacked) ? unpacked : home.resolve("sinhke.war");
    }

    /** The folder that holds the launcher's own jar, with the application beside it. */
    private static Path home() {
        try {
            Path place = Path.of(
                    Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? place : place.getParent();
        } catch (URISyntaxException e) {
            return Path.of("");
        }
    }
}
