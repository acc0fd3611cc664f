package vn.sinhke.decision.domain;

import java.util.Locale;

/**
 * In what capacity somebody signs: in their own right, for the chair (KT.), by authorisation (TUQ.) or by order (TL.).
 * Source: Nghị định 30/2020/NĐ-CP về công tác văn thư, Điều 13.
 */
public final class SigningCapacity {
    public static final String CHAIR = "CHỦ TỊCH";

    private SigningCapacity() { }

    /** A leader of the committee: its chair, or a deputy who signs for the chair. */
    public static String own(String title) {
        return isDeputy(title) ? "KT. " + CHAIR + " / PHÓ " + CHAIR : CHAIR;
    }

    /** Somebody who received the power; the kind is that of the delegation. */
    public static String delegated(String kind, String title) {
        String prefix = switch (String.valueOf(kind)) {
            case "KY_THAY" -> "KT. ";
            case "PHAN_CONG" -> "TL. ";
            default -> "TUQ. ";
        };
        return prefix + CHAIR + (title == null || title.isBlank() ? "" : " / " + office(title));
    }

    /** The office without the place: "Phó Giám đốc Sở LĐTBXH" signs as PHÓ GIÁM ĐỐC. */
    private static String office(String title) {
        String upper = title.strip().toUpperCase(Locale.forLanguageTag("vi"));
        for (String office : new String[] {"PHÓ CHỦ TỊCH", "CHỦ TỊCH", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC"}) {
            if (upper.startsWith(office)) {
                return office;
            }
        }
        return upper;
    }

    private static boolean isDeputy(String title) {
        return title != null && title.strip().toLowerCase(Locale.forLanguageTag("vi")).startsWith("phó ");
    }
}
