package vn.sinhke.launcher;

import java.util.Optional;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets through what an operator can act upon: the application's own lines, and the server's warnings. */
public final class WorthReading implements Filter {

    /** Where warnings come from that nobody can act upon. */
    private static final Set<String> NOISE = Set.of(
            "javax.enterprise.system.security.ssl", // expired certificates in Payara's own trust store
            "jakarta.enterprise.web.util", // drivers that a discarded class loader left registered
            "org.flywaydb"); // notes of the server on each migration; a failed one is thrown

    private static final String DATABASE = "ch.vorburger";
    private static final String ERROR = "[ERROR] ";

    private static volatile boolean nothing;
    private static volatile boolean databaseStarts;
    private static volatile String databaseError;

    /** From now on nothing is: the reason is known, and what is logged are its consequences. */
    static void nothing() {
        nothing = true;
    }

    /** While it starts, what the database says is kept for the one line of a refusal. */
    static void databaseStarts(boolean starts) {
        databaseStarts = starts;
    }

    /** Why the database gave up, in its own words. */
    static Optional<String> databaseError() {
        return Optional.ofNullable(databaseError);
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        if (nothing) {
            return false;
        }
        String logger = String.valueOf(line.getLoggerName());
        if (databaseStarts && logger.startsWith(DATABASE)) {
            String text = String.valueOf(line.getMessage());
            int error = text.indexOf(ERROR);
            if (error >= 0 && !text.endsWith("Aborting")) {
                databaseError = text.substring(error + ERROR.length()).lines().findFirst().orElse(null);
            }
            return false;
        }
        if (logger.startsWith("vn.sinhke")) {
            return true;
        }
        int level = line.getLevel().intValue();
        return level >= Level.SEVERE.intValue() || level >= Level.WARNING.intValue() && NOISE.stream().noneMatch(logger::startsWith);
    }
}
