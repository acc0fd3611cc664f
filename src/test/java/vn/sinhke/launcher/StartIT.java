package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/** The database starts beside the deployment: whichever of the two is cut short, nothing is left over and one line says why. */
class StartIT {
    private static final int BY_CTRL_C = 128 + 15;

    @Test
    void aStartSaysNothingButItsWelcome() {
        try (RunningApp app = RunningApp.own(Map.of())) {
            await(() -> app.said().contains("http://"));
            assertThat(app.said().lines().filter(line -> !line.isBlank()).findFirst().orElseThrow()).as(app.said()).startsWith("SinhKế đã sẵn sàng");
        }
    }

    /** Its folder is marked as whole, but there is nothing in it. */
    @Test
    void aDatabaseThatFailsBesideTheDeploymentIsSaidInOneLine() throws IOException {
        Path data = Place.fresh("app").resolve("data");
        Files.createFile(Files.createDirectories(data).resolve("db-is-whole"));
        try (RunningApp app = RunningApp.prepare(Map.of("sinhke.data", data.toString()))) {
            app.launch();
            assertThat(app.awaitExit()).isOne();
            assertThat(app.said().lines()).as(app.said()).singleElement()
                    .satisfies(line -> assertThat(line).startsWith("Không khởi động được cơ sở dữ liệu đi kèm: ").contains("mysql."));
            assertThat(LeftoverServer.on(data.resolve("db"))).isEmpty();
        }
    }

    @Test
    void aDatabaseThatCannotEvenBeUnpackedIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(Place.fresh("file").resolve("no-folder"), "");
        try (RunningApp app = RunningApp.prepare(Map.of("sinhke.binaries", file.toString()))) {
            app.launch();
            assertThat(app.awaitExit()).isOne();
            assertThat(app.said().lines()).as(app.said()).singleElement().satisfies(line -> assertThat(line).startsWith("Không khởi động được cơ sở dữ liệu đi kèm: "));
        }
    }

    @Test
    void ctrlCWhileBothStartStopsBoth() {
        try (RunningApp app = RunningApp.prepare(Map.of())) {
            app.launch();
            Path database = app.data().resolve("db");
            await(() -> !LeftoverServer.on(database).isEmpty());
            assertThat(app.stop()).isEqualTo(BY_CTRL_C);
            assertThat(LeftoverServer.on(database)).isEmpty();
            assertThat(app.said()).doesNotContain("\tat ");

            app.start(); // what was cut short is begun again
            assertThat(app.stop()).isEqualTo(BY_CTRL_C);
        }
    }

    private static void await(BooleanSupplier reached) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** The server takes these for empty (ADR 117). */
    @Test
    void noLibraryThatLooksUnpackedHasAnythingForTheServer() throws IOException {
        Path application = Place.dist().resolve("sinhke");
        try (Stream<Path> libraries = Files.list(application.resolve("WEB-INF/lib"))) {
            assertThat(libraries.filter(library -> Files.exists(application.resolve("WEB-INF__lib__" + library.getFileName().toString().replace(".jar", "_jar")))))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(library -> {
                        try (ZipFile jar = new ZipFile(library.toFile())) {
                            assertThat(jar.stream().map(Object::toString)).noneMatch(entry -> entry.matches(
                                    "META-INF/(web-fragment\\.xml|beans\\.xml|faces-config\\.xml|persistence\\.xml|ejb-jar\\.xml|resources/.*|.*\\.tld|services/jakarta\\..*)"));
                        }
                    });
        }
    }
}
