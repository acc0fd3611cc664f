package vn.sinhke.household.domain;

/** A personal identity number as it may be shown to most people. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. */
public final class Identity {
    private static final int SHOWN = 3;

    private Identity() { }

    /** Only the last digits; null stays null. */
    public static String masked(String number) {
        if (number == null) {
            return null;
        }
        int hidden = Math.max(0, number.length() - SHOWN);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
