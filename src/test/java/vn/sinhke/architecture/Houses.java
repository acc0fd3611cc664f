package vn.sinhke.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The houses in their line, and the rooms of each; read from the package of a class. */
final class Houses {
    /** A house may use those before it, never after. */
    static final List<String> LINE = List.of("shared", "workflow", "audit", "reference", "account", "household", "project",
            "appraisal", "decision", "funding", "delivery", "outcome", "document", "report", "notice", "dossier", "handing", "demo");

    private static final String ROOT = "vn.sinhke.";

    private Houses() { }

    static Optional<String> house(JavaClass type) {
        return part(type, 0);
    }

    static Optional<String> room(JavaClass type) {
        return part(type, 1);
    }

    private static Optional<String> part(JavaClass type, int position) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] parts = name.substring(ROOT.length()).split("\\.");
        return position < parts.length ? Optional.of(parts[position]) : Optional.empty();
    }
}
