package vn.sinhke.launcher;

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

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = String.valueOf(line.getLoggerName());
        if (logger.startsWith("vn.sinhke")) {
            return true;
        }
        int level = line.getLevel().intValue();
        return level >= Level.SEVERE.intValue() || level >= Level.WARNING.intValue() && NOISE.stream().noneMatch(logger::startsWith);
    }
}
