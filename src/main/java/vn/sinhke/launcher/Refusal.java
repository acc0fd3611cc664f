package vn.sinhke.launcher;

/** A start that cannot succeed, said in one line to the person who tried. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String line) {
        super(line, null, false, false);
    }

    Refusal(String format, Object... details) {
        this(String.format(format, details));
    }
}
