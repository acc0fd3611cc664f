package vn.sinhke.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.ConfigProvider;

/** Files by the hash of their content, under {@code sinhke.data}/files: the same file is kept once, and can be verified. */
@ApplicationScoped
public class FileStore {
    /** Papers stop coming in while this much is left, in bytes: on a small disk the database lives beside them. */
    public static final long RESERVE = 128L << 20;

    private static final Logger LOG = System.getLogger(FileStore.class.getName());

    private final Path root;
    private final long reserve;

    public FileStore() {
        this(Path.of(ConfigProvider.getConfig().getOptionalValue("sinhke.data", String.class).orElse("data"), "files"));
    }

    /** A store in a folder of its own, for files that are removed again: what is kept here never is. */
    public static FileStore apart(String folder) {
        return new FileStore(Path.of(ConfigProvider.getConfig().getOptionalValue("sinhke.data", String.class).orElse("data"), folder));
    }

    public FileStore(Path root) {
        this(root, RESERVE);
    }

    public FileStore(Path root, long reserve) {
        this.root = root;
        this.reserve = reserve;
    }

    /** Moves a finished temporary file to its place; once this returns it is on the disk, not merely on its way there. */
    public void keep(Path temporary, String sha256) {
        try {
            Path place = place(sha256);
            Files.createDirectories(place.getParent());
            if (!Files.exists(place)) {
                force(temporary, StandardOpenOption.WRITE);
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
                force(place.getParent(), StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps these bytes and answers their hash. What is kept here stays even if the caller's transaction is rolled back. */
    public String keep(byte[] content) {
        String sha256 = DigestUtils.sha256Hex(content);
        Path temporary = temporary();
        try {
            Files.write(temporary, content);
            keep(temporary, sha256);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            temporary.toFile().delete();
        }
    }

    /**
     * The bytes as they were kept.
     *
     * @throws Problem.Damaged when they are gone or are not what they were
     */
    public byte[] intact(String sha256) {
        try {
            byte[] content = Files.readAllBytes(place(sha256));
            if (DigestUtils.sha256Hex(content).equals(sha256)) {
                return content;
            }
        } catch (NoSuchFileException gone) {
            LOG.log(Level.ERROR, "kept file is gone: {0}", sha256);
            throw new Problem.Damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(Level.ERROR, "kept file is damaged: {0}", sha256);
        throw new Problem.Damaged();
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel open = FileChannel.open(path, how)) {
            open.force(true);
        }
    }

    /**
     * A new temporary file beside the store, so that moving it is atomic.
     *
     * @throws Problem.NoRoom when the disk is nearly full
     */
    public Path temporary() {
        try {
            Files.createDirectories(root);
            if (Files.getFileStore(root).getUsableSpace() < reserve) {
                throw new Problem.NoRoom();
            }
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

    /** Forgets the file; nothing happens when it is not there. */
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a kept file lies, for readers that jump about in it. */
    public Path path(String sha256) {
        return place(sha256);
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
