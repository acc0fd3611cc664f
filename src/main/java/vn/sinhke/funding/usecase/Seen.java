package vn.sinhke.funding.usecase;

import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Problem;

/**
 * The version that a person saw: of the dossier, of the cycle or payment itself, or none.
 *
 * @param dossier the dossier's version, null where another was seen
 * @param own the version of the cycle or payment, null where another was seen
 */
public record Seen(Integer dossier, Integer own) {
    public static final Seen NONE = new Seen(null, null);

    /** Refuses when the dossier has changed since; the engine asks about the rest. */
    void check(Standing standing) {
        if (dossier != null && !dossier.equals(standing.version())) {
            throw new Problem.Stale(standing.version());
        }
    }
}
