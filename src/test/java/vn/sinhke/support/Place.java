package vn.sinhke.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Where tests keep their files: always under {@code target/}. */
public final class Place {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Place() {}

    public static Path target() {
        return Path.of(System.getProperty("sinhke.target", "target")).toAbsolutePath();
    }

    /** The product as it is handed out: launcher, WAR, libraries; or a copy of it that {@code sinhke.dist} names. */
    public static Path dist() {
        String other = System.getProperty("sinhke.dist");
        return other == null ? target().resolve("dist") : Path.of(other);
    }

    /** A folder that did not exist before. */
    public static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(target().resolve("run"));
            return Files.createTempDirectory(parent, name + "-" + NEXT.getAndIncrement() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
