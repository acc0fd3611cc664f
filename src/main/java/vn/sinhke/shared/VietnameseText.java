package vn.sinhke.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people search and sort it: without marks, and persons by their given name. */
public final class VietnameseText {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** Every letter of the Latin, Greek and Cyrillic scripts without its marks, in lower case; a mark alone is nothing. */
    private static final String[] FOLDED = folded();

    private VietnameseText() { }

    /** The text in composed form, the only one that is stored: "ế" typed in two ways is one letter. */
    public static String nfc(String text) {
        return text == null || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What somebody wrote, as it is stored: composed, without blanks around it; null where nothing was written. */
    public static String written(String text) {
        return text == null || text.isBlank() ? null : nfc(text.strip());
    }

    /** The text without marks, in lower case, for searching: "Đắk Lắk" and "dak lak" fold to the same. */
    public static String fold(String text) {
        if (text == null) return "";
        StringBuilder bare = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && bare.length() > 0) {
                bare.append(' ');
            }
            space = false;
            bare.append(c < FOLDED.length ? FOLDED[c] : bare(String.valueOf(c)));
        }
        return bare.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c >= '\t' && c <= '\r';
    }

    private static String[] folded() {
        String[] folded = new String[0x2000];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = bare(String.valueOf(c));
        }
        return folded;
    }

    private static String bare(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** True if the text holds the wanted words, whatever their marks and case. */
    public static boolean contains(String text, String wanted) {
        return fold(text).contains(fold(wanted));
    }

    /** A full name with the given name first, as lists of people are ordered: "Nguyễn Văn An" gives "An Nguyễn Văn". */
    public static String givenNameFirst(String fullName) {
        String name = SPACES.matcher(nfc(fullName)).replaceAll(" ").strip();
        int cut = name.lastIndexOf(' ');
        return cut < 0 ? name : name.substring(cut + 1) + " " + name.substring(0, cut);
    }

    /**
     * A key whose bytes stand in the order of the Vietnamese alphabet (a, ă, â … d, đ …), persons by their given name,
     * tones left out: for a column with a binary collation that lists are sorted by.
     */
    public static String personSortKey(String fullName) {
        String name = nfc(givenNameFirst(fullName)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 0x80) {
                key.append(c);
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String bare = fold(parts);
            key.append(bare.isEmpty() ? parts : bare);
            if (c == 'đ' || parts.indexOf('\u0306') > 0) {
                key.append('{');
            } else if (parts.indexOf('\u0302') > 0) {
                key.append('|');
            } else if (parts.indexOf('\u031b') > 0) {
                key.append('}');
            }
        }
        return key.toString();
    }

    /** The order of the Vietnamese alphabet, tones last; a new one each time because a collator is not thread-safe. */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(VIETNAMESE);
        return (a, b) -> collator.compare(nfc(a), nfc(b));
    }
}
