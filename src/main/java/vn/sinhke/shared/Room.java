package vn.sinhke.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;

/**
 * Room on the disk that the embedded database shares with the papers. Work is refused before that disk is full, because a
 * database that meets its end does not refuse: it waits with all its locks held, or dies.
 */
@ApplicationScoped
public class Room {
    /** Work stops while less than this is left, in bytes; papers have stopped before, see {@link FileStore#RESERVE}. */
    public static final long RESERVE = 64L << 20;

    private final File folder;
    private final long reserve;

    /** As the launcher of this process says; without it no database is embedded. */
    public Room() {
        this(new File(System.getProperty("sinhke.data", "data")), Boolean.getBoolean("sinhke.database.embedded") ? RESERVE : 0);
    }

    /**
     * @param folder on the disk in question
     * @param reserve bytes that are not to be used
     */
    public Room(File folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    /** @throws Problem.NoRoom when less than the reserve is left */
    public void need() {
        if (reserve > 0 && folder.getUsableSpace() < reserve) {
            throw new Problem.NoRoom();
        }
    }
}
