package vn.sinhke.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.stream.Stream;

/** The folder that outlives the process: the database, the files, and the secrets between launcher and database. */
final class DataFolder {

    private static final long ROOM_NEEDED = 1L << 30;
    private static final String ASIDE = ".aside-";

    private final Path root;
    private FileChannel held;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Makes the folder ready and keeps any second launcher out of it for as long as this process lives. */
    static DataFolder open(Path root) {
        return open(root, ROOM_NEEDED);
    }

    static DataFolder open(Path root, long roomNeeded) {
        DataFolder folder = new DataFolder(root);
        try {
            Files.createDirectories(root);
            folder.hold();
            long room = Files.getFileStore(root).getUsableSpace();
            if (room < roomNeeded) {
                throw new Refusal(
                        "Đĩa chứa thư mục dữ liệu %s sắp đầy: còn %d MB, cần ít nhất %d MB.",
                        root, room >> 20, roomNeeded >> 20);
            }
            return folder;
        } catch (IOException e) {
            throw new Refusal("Không ghi được vào thư mục dữ liệu %s: hãy kiểm tra quyền hoặc chỗ trống.", root);
        }
    }

    private void hold() throws IOException {
        held = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = held.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new Refusal("Thư mục dữ liệu %s đang được một tiến trình SinhKế khác sử dụng.", root);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** A folder with nothing in it. What was there before is put aside and deleted while the start goes on. */
    Path emptyFolder(String name) throws IOException {
        Path folder = root.resolve(name);
        if (Files.exists(folder)) {
            Files.move(folder, root.resolve(name + ASIDE + System.nanoTime()));
        }
        Thread tidying = new Thread(() -> deleteWhatWasPutAside(name + ASIDE), "sinhke-tidy");
        tidying.setDaemon(true);
        tidying.start();
        return Files.createDirectory(folder);
    }

    /** Also what an earlier process left because it ended too soon. */
    private void deleteWhatWasPutAside(String prefix) {
        File[] aside = root.toFile().listFiles((folder, name) -> name.startsWith(prefix));
        for (File old : aside == null ? new File[0] : aside) {
            try (Stream<Path> files = Files.walk(old.toPath())) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException | UncheckedIOException later) {
                return; // the next start tries again
            }
        }
    }

    /** Writes a file that nobody else on this machine can read. */
    Path writeSecret(String name, String text) throws IOException {
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        return Files.writeString(file, text);
    }
}
