package vn.sinhke.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes an answer a file to keep (RFC 6266). */
public final class ContentDisposition {
    /** The header's name. */
    public static final String NAME = "Content-Disposition";

    private ContentDisposition() { }

    /** A file to keep under this name, whose Vietnamese letters arrive whole (RFC 8187). */
    public static String attachment(String fileName) {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
