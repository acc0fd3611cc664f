package vn.sinhke.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** An address within this application to which somebody may be sent: a path, never another site. */
public final class LocalPath {
    private static final int LONGEST = 2000;

    private LocalPath() { }

    public static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && text.startsWith("/") && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>');
    }

    /** The page from which a request came, as its browser says; null where it does not. */
    public static String before(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        int host = referer == null ? -1 : referer.indexOf("://");
        int path = host < 0 ? -1 : referer.indexOf('/', host + 3);
        return path >= 0 && isOne(referer.substring(path)) ? referer.substring(path) : null;
    }
}
