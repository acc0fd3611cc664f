package vn.sinhke.document.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it may stand on a paper: composed letters, no control characters, which neither PDF nor Word could hold. */
final class PaperText {
    private static final Pattern GAP = Pattern.compile("[ \\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

    private PaperText() { }

    static String clean(String text) {
        return text == null ? "" : GAP.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }
}
