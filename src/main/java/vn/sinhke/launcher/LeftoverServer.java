package vn.sinhke.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that still runs on our data because the launcher that started it was killed.
 *
 * <p>Found by its command line, not by a remembered number: a process id may by now be somebody else's.
 */
final class LeftoverServer {

    private static final long PATIENCE_IN_SECONDS = 60;

    private LeftoverServer() {}

    /** Ends every server that works on this folder, gracefully if it lets us. */
    static void end(Path dataDir) {
        List<ProcessHandle> found = on(dataDir);
        found.forEach(ProcessHandle::destroy);
        found.forEach(LeftoverServer::awaitEnd);
    }

    /** The servers that work on this folder. */
    static List<ProcessHandle> on(Path dataDir) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksOn(process.pid(), dataDir))
                .toList();
    }

    private static boolean worksOn(long pid, Path dataDir) {
        try {
            String command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
            String argument = new String(("--datadir=" + dataDir).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return List.of(command.split("\0")).contains(argument);
        } catch (IOException e) {
            return false; // gone meanwhile, or not ours to see
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
