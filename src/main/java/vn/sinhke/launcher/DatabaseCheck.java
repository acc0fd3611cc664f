package vn.sinhke.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** Knocks at an outside database before the application does, so that a closed door is said in one line. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    static void reach(Settings.OutsideDatabase database, Path war) {
        Properties as = new Properties();
        as.setProperty("user", database.user());
        as.setProperty("password", database.password());
        as.setProperty("connectTimeout", "5000");
        try (URLClassLoader classes = new URLClassLoader(new URL[] {driverBeside(war)}, ClassLoader.getPlatformClassLoader());
                Connection connection = driver(classes).connect(database.url(), as)) {
            if (connection == null) {
                throw new Refusal("SINHKE_DB_URL không phải địa chỉ MySQL: cần dạng jdbc:mysql://máy:cổng/tên.");
            }
        } catch (SQLException e) {
            throw new Refusal(
                    "Không kết nối được cơ sở dữ liệu ngoài (SINHKE_DB_URL): %s",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IOException | ReflectiveOperationException e) {
            throw new Refusal("Không nạp được trình điều khiển cơ sở dữ liệu: %s", e.getMessage());
        }
    }

    private static Driver driver(ClassLoader classes) throws ReflectiveOperationException {
        return (Driver) classes.loadClass("com.mysql.cj.jdbc.Driver")
                .getDeclaredConstructor()
                .newInstance();
    }

    /** The driver itself is the application's; it stays off this process's class path, and sees nothing of it either. */
    static URL driverBeside(Path war) throws IOException {
        try (var jars = Files.newDirectoryStream(war.resolveSibling("driver"), "*.jar")) {
            for (Path jar : jars) {
                return jar.toUri().toURL();
            }
        }
        throw new IOException(war.resolveSibling("driver").toString());
    }
}
