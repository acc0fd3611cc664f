package vn.sinhke.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Migrates the database while the server still boots, by the migrations of the application itself, out of its WAR or folder. */
final class EarlyMigration {

    private EarlyMigration() {}

    /**
     * Whether the database is at the schema of that WAR. When it is not, nothing is said: the application tries again
     * when it starts, and says what is wrong.
     */
    static boolean succeeds(Path war, String url, String user, String password) {
        try (URLClassLoader application = new URLClassLoader(
                new URL[] {classes(war), DatabaseCheck.driverBeside(war)},
                EarlyMigration.class.getClassLoader())) {
            application.loadClass("vn.sinhke.shared.boot.Migration")
                    .getMethod("migrate", String.class, String.class, String.class)
                    .invoke(null, url, user, password);
            return true;
        } catch (IOException | ReflectiveOperationException | LinkageError later) {
            return false;
        }
    }

    private static URL classes(Path war) throws IOException {
        return Files.isDirectory(war) ? war.resolve("WEB-INF/classes").toUri().toURL() : new URL("jar:" + war.toUri() + "!/WEB-INF/classes/");
    }
}
