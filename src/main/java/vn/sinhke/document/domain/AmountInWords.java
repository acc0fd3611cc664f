package vn.sinhke.document.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sinhke.shared.Money;

/**
 * Whole numbers and sums in Vietnamese words, as they stand on official papers: "một tỷ hai trăm năm mươi triệu đồng".
 * Spoken as in the north: "linh" for an empty place of tens, "nghìn", "tư" after "mươi".
 */
public final class AmountInWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000L;

    private AmountInWords() { }

    /** The sum with its currency, in lower case. */
    public static String dong(Money sum) {
        return of(sum.dong()) + " đồng";
    }

    /** The sum with its currency, beginning with a capital. */
    public static String sentence(Money sum) {
        String words = dong(sum);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The number; beyond 999 tỷ it goes on with "nghìn tỷ", "triệu tỷ". Refuses negative numbers. */
    public static String of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("only sums from zero up are put into words: " + number);
        }
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> words = new ArrayList<>();
        read(number, false, words);
        return String.join(" ", words);
    }

    /** @param inside whether something was read before, so that empty hundreds and tens are spoken */
    private static void read(long number, boolean inside, List<String> words) {
        long billions = number / BILLION;
        boolean more = inside;
        if (billions > 0) {
            read(billions, inside, words);
            words.add("tỷ");
            more = true;
        }
        int rest = (int) (number % BILLION);
        int[] groups = {rest % 1000, rest / 1000 % 1000, rest / 1_000_000};
        for (int scale = groups.length - 1; scale >= 0; scale--) {
            if (groups[scale] > 0) {
                group(groups[scale], more, words);
                if (scale > 0) {
                    words.add(SCALES[scale]);
                }
                more = true;
            }
        }
    }

    private static void group(int number, boolean inside, List<String> words) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int units = number % 10;
        boolean spoken = inside || hundreds > 0;
        if (spoken) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (units > 0 && spoken) {
            words.add("linh");
        }
        if (units > 0) {
            words.add(unit(tens, units));
        }
    }

    private static String unit(int tens, int units) {
        return switch (units) {
            case 1 -> tens > 1 ? "mốt" : DIGITS[1];
            case 4 -> tens > 1 ? "tư" : DIGITS[4];
            case 5 -> tens > 0 ? "lăm" : DIGITS[5];
            default -> DIGITS[units];
        };
    }
}
