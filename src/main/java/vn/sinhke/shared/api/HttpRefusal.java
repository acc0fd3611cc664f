package vn.sinhke.shared.api;

/** A request that is refused before any use case sees it, by a number that HTTP has for it. */
public final class HttpRefusal extends RuntimeException {
    static final int MALFORMED = 400;
    public static final int TOO_LARGE = 413;
    static final int VERSION_REQUIRED = 428;

    private final int status;

    public HttpRefusal(int status) {
        super("HTTP " + status, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
