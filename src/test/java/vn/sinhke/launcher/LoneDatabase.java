package vn.sinhke.launcher;

import java.nio.file.Path;

/** The embedded database in a process of its own, without server or application: what {@link StartMeasurement} measures against. */
final class LoneDatabase {

    static final String UP = "up";

    private LoneDatabase() {}

    /** Starts it in the first folder that is given, from the binaries in the second, says so, and stops at the end of the input. */
    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.prepare(DataFolder.open(Path.of(args[0])), Path.of(args[1]));
        database.start();
        System.out.println(UP);
        while (System.in.read() >= 0) {
            // whoever started this closes the input
        }
        database.stop();
    }
}
