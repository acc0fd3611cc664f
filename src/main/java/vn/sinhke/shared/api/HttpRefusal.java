package vn.sinhke.shared.api;

/** A request that is refused before any use case sees it, by a number that HTTP has for it. */
public final class HttpRefusal extends RuntimeException {
    static final int MALFORMED = 400;
    static final int NOT_ACCEPTABLE = 406;
    public static final int TOO_LARGE = 413;
    static final int VERSION_REQUIRED = 428;

    private final int status;
    private final String detail;

    public HttpRefusal(int status) {
        this(status, null);
    }

    private HttpRefusal(int status, String detail) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /** The address holds escapes that stand for no text. */
    public static HttpRefusal address() {
        return new HttpRefusal(MALFORMED, "api.problem.address");
    }

    /** {@code If-Match} is no version that we gave. */
    public static HttpRefusal ifMatch() {
        return new HttpRefusal(MALFORMED, "api.problem.ifMatch");
    }

    public int status() {
        return status;
    }

    /** The key of what is told, null for what is told of the number. */
    String detail() {
        return detail;
    }
}
