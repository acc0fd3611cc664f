package vn.sinhke.audit.usecase;

/**
 * What the recomputation of the chains found.
 *
 * @param entries how many lines were found in good order
 * @param brokenChain the chain in which the first fault lies, null when there is none
 * @param reason CHANGED, MISSING, EXTRA, UNLINKED or HEAD
 */
public record Verification(boolean valid, long entries, String brokenChain, Long brokenSeq, Fault reason) {

    /** What may be wrong with a line. */
    public enum Fault {
        /** The line does not give the hash that stands beside it. */
        CHANGED,
        /** A line, or the end of a chain, is gone. */
        MISSING,
        /** A line stands beyond the head, or in a chain without head. */
        EXTRA,
        /** The line does not follow the one before it. */
        UNLINKED,
        /** The head does not tell the hash of the last line. */
        HEAD
    }

    static Verification sound(long entries) {
        return new Verification(true, entries, null, null, null);
    }

    static Verification broken(long entries, String chain, long seq, Fault reason) {
        return new Verification(false, entries, chain, seq, reason);
    }
}
