package vn.sinhke.decision.domain;

import java.util.Locale;

/**
 * In what capacity somebody signs: in their own right, for the chair (KT.), by authorisation (TUQ.) or by order (TL.).
 * Source: Nghị định 30/2020/NĐ-CP về công tác văn thư, Điều 13.
 */
public final class SigningCapacity {
    public static final String CHAIR = "CHỦ TỊCH";

    private static final String FOR_THE_CHAIR = "KT. " + CHAIR + " / PHÓ " + CHAIR;

    private SigningCapacity() { }

    /** A leader of the committee: its chair, a deputy who signs for the chair, or whatever the title says that they are. */
    public static String own(String title) {
        if (isDeputy(title)) {
            return FOR_THE_CHAIR;
        }
        return title == null || title.isBlank() ? CHAIR : office(title);
    }

    /**
     * Somebody who received the power: only a deputy of the committee itself signs in the chair's place, whatever the delegation is called.
     *
     * @param kind of the delegation
     * @param within whether the person leads the same committee as the giver
     */
    public static String delegated(String kind, String title, boolean within) {
        if (within && isDeputy(title)) {
            return FOR_THE_CHAIR;
        }
        String prefix = "PHAN_CONG".equals(kind) ? "TL. " : "TUQ. ";
        return prefix + CHAIR + (title == null || title.isBlank() ? "" : " / " + (within ? office(title) : elsewhere(title)));
    }

    /** A chair of another committee is named with it, so that nobody takes them for one of the committee that decides. */
    private static String elsewhere(String title) {
        String office = office(title);
        return office.endsWith(CHAIR) ? title.strip().toUpperCase(Locale.forLanguageTag("vi")) : office;
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
        return title != null && title.strip().toLowerCase(Locale.forLanguageTag("vi")).startsWith("phó chủ tịch");
    }
}
