package vn.sinhke.shared;

import java.util.List;

/**
 * What a use case may refuse with. Unchecked, so that the transaction rolls back; holds keys and facts, never
 * sentences: the pages and the API turn them into the reader's language.
 */
public abstract sealed class Problem extends RuntimeException {

    private Problem(String message) {
        super(message, null, false, false);
    }

    /** Guards or rules refused; all of them at once. */
    public static final class RulesBroken extends Problem {
        private final transient List<Violation> violations;

        public RulesBroken(List<Violation> violations) {
            super("rules broken: " + violations.stream().map(Violation::rule).toList());
            this.violations = List.copyOf(violations);
        }

        public RulesBroken(Violation one) {
            this(List.of(one));
        }

        public List<Violation> violations() {
            return violations;
        }
    }

    /** The action is no move from the present state. */
    public static final class NotPossible extends Problem {
        private final transient Enum<?> action;
        private final transient Enum<?> state;

        public NotPossible(Enum<?> action, Enum<?> state) {
            super(action + " is not possible from " + state);
            this.action = action;
            this.state = state;
        }

        public Enum<?> action() {
            return action;
        }

        public Enum<?> state() {
            return state;
        }
    }

    /** Signed in, but not this person's to do. {@code key} says why, in the bundles. */
    public static final class NotAllowed extends Problem {
        private final String key;

        public NotAllowed(String key) {
            super(key);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** Does not exist, or may not be known to exist. */
    public static final class NotFound extends Problem {
        public NotFound() {
            super("not found");
        }
    }

    /** Somebody else saved after this person looked. */
    public static final class Stale extends Problem {
        private final String current;
        private final transient Violation done;

        public Stale(int current) {
            this(current, null);
        }

        /** @param done what the other one did, where that is to be said instead of the general words; null where not */
        public Stale(int current, Violation done) {
            this(Integer.toString(current), done);
        }

        /** @param current the version as a caller sends it, where the number alone would not say of what */
        public Stale(String current, Violation done) {
            super("stale, now at version " + current);
            this.current = current;
            this.done = done;
        }

        /** What the other one did, in the reader's language; the words under the key where that is not known. */
        public String told(Messages say, String key) {
            return done == null ? say.get(key) : say.of(done);
        }

        public Violation done() {
            return done;
        }

        public String current() {
            return current;
        }
    }

    /** Nobody is signed in. */
    public static final class NotSignedIn extends Problem {
        public NotSignedIn() {
            super("not signed in");
        }
    }

    /** The disk that would have to hold this is full; nothing of it was kept. */
    public static final class NoRoom extends Problem {
        public NoRoom() {
            super("no room");
        }
    }

    /** A file that was kept is gone or no longer what it was; it is not handed out. */
    public static final class Damaged extends Problem {
        public Damaged() {
            super("damaged");
        }
    }

    /** Too many tries; wait. */
    public static final class TooManyTries extends Problem {
        private final long seconds;

        public TooManyTries(long seconds) {
            super("too many tries");
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }
}
