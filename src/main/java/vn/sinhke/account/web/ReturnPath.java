package vn.sinhke.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.sinhke.shared.web.LocalPath;

/** An address within this application to which somebody may be sent after signing in. */
final class ReturnPath {
    private static final int LONGEST = 500;

    private ReturnPath() { }

    /** The path if it leads to a page of this application, else null. */
    static String of(String text) {
        boolean page = LocalPath.isOne(text) && text.length() <= LONGEST && !text.startsWith(Door.SIGN_IN) && !text.startsWith(SignOutDoor.PATH)
                && !text.startsWith("/api/");
        return page ? text : null;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
