package vn.sinhke.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address within this application to which somebody may be sent after signing in. */
final class LocalPath {
    private static final int LONGEST = 500;

    private LocalPath() { }

    /** The path if it leads to a page of this application, else null. */
    static String of(String text) {
        boolean local = text != null && text.length() <= LONGEST && text.startsWith("/") && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>')
                && !text.startsWith(Door.SIGN_IN) && !text.startsWith("/api/");
        return local ? text : null;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
