package vn.sinhke.shared.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the version that a caller saw. */
public final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private IfMatch() { }

    /** The version in {@code If-Match: "3"}; 428 when it is missing, 400 when it is none of ours. */
    public static int required(String header) {
        if (header == null || header.isBlank()) {
            throw new HttpRefusal(HttpRefusal.VERSION_REQUIRED);
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw new HttpRefusal(HttpRefusal.MALFORMED);
        }
        return Integer.parseInt(version.group(1));
    }

    /** The value of {@code ETag} for a version. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
