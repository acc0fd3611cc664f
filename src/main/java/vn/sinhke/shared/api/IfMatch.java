package vn.sinhke.shared.api;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.shared.Problem;

/** Reads and writes the version that a caller saw. */
public final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private IfMatch() { }

    /** The version in {@code If-Match: "3"}, also without its quotes, as {@code current} tells it; 428 when it is missing, 400 when it is none of ours. */
    public static int required(String header) {
        if (header == null || header.isBlank()) {
            throw new HttpRefusal(HttpRefusal.VERSION_REQUIRED);
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw HttpRefusal.ifMatch();
        }
        return Integer.parseInt(version.group(1));
    }

    /** What is refused as stale names its version with the letter that its own tags begin with. */
    public static <T> T lettered(String letter, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem.Stale stale) {
            throw new Problem.Stale(letter + stale.current(), stale.done());
        }
    }

    /** The value of {@code ETag} for a version. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
