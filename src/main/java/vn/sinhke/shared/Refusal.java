package vn.sinhke.shared;

import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** What is told of a refusal where it stands beside others, each a sentence. */
public final class Refusal {
    private Refusal() { }

    /** What is broken, and by which article. */
    public static String sentence(Violation broken, Messages say) {
        return broken.article() == null ? say.of(broken) : say.of(broken) + " (" + broken.article() + ")";
    }

    /** The sentences; for whatever is no refusal one that says that it failed, and nothing of the inside. */
    public static List<String> sentences(Throwable thrown, Messages say) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem.RulesBroken broken) {
                return broken.violations().stream().map(one -> sentence(one, say)).toList();
            }
            if (cause instanceof Problem.NotAllowed no) {
                return List.of(say.get(no.key()));
            }
            if (cause instanceof Problem.NotPossible no) {
                return List.of(say.get("problem.notPossible", no.action(), no.state()));
            }
            if (cause instanceof Problem.Stale stale) {
                return List.of(stale.told(say, "problem.stale"));
            }
            if (cause instanceof OptimisticLockException) {
                return List.of(say.get("problem.stale"));
            }
            if (cause instanceof Problem.NotFound) {
                return List.of(say.get("problem.notFound"));
            }
        }
        return List.of(say.get("problem.failed"));
    }
}
