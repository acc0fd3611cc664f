package vn.sinhke.appraisal.web.api;

import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.api.HttpRefusal;

/** Reads which version of a sheet or of minutes a caller saw: their own tag, {@code "s3"} or {@code "m3"}, or the dossier's {@code "7"}. */
final class SeenSheet {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?([sm]?)(\\d{1,9})\"?");

    private SeenSheet() { }

    /** The version, or null when the caller named none or the dossier's, which must be the present one. */
    static Integer version(String header, IntSupplier dossier) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw HttpRefusal.ifMatch();
        }
        int version = Integer.parseInt(tag.group(2));
        if (!tag.group(1).isEmpty()) {
            return version;
        }
        int now = dossier.getAsInt();
        if (version != now) {
            throw new Problem.Stale(now);
        }
        return null;
    }
}
