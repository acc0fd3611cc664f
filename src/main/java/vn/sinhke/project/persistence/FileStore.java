package vn.sinhke.project.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.ConfigProvider;

/** Files by the hash of their content, under {@code sinhke.data}/files: the same file is kept once, and can be verified. */
@ApplicationScoped
public class FileStore {
    private final Path root;

    public FileStore() {
        this(Path.of(ConfigProvider.getConfig().getOptionalValue("sinhke.data", String.class).orElse("data"), "files"));
    }

    public FileStore(Path root) {
        this.root = root;
    }

    /** Moves a finished temporary file to its place. */
    public void keep(Path temporary, String sha256) {
        try {
            Path place = place(sha256);
            Files.createDirectories(place.getParent());
            if (!Files.exists(place)) {
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new temporary file beside the store, so that moving it is atomic. */
    public Path temporary() {
        try {
            Files.createDirectories(root);
            return Files.createTempFile(root, "incoming-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
