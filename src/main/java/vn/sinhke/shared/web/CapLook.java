package vn.sinhke.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How near a share stands to its cap: every limit shows its distance. */
public final class CapLook {
    private static final BigDecimal NEAR = new BigDecimal("1.5");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private CapLook() { }

    /** Within a point and a half of the cap it warns, beyond it is wrong. */
    public static String tone(Object ratio, Object cap) {
        BigDecimal measured = Show.number(ratio);
        BigDecimal limit = Show.number(cap);
        if (measured == null || limit == null) {
            return "";
        }
        return measured.compareTo(limit) > 0 ? "is-late"
                : limit.subtract(measured).compareTo(NEAR) <= 0 ? "is-warn" : "is-act";
    }

    /** "Còn cách trần 17.450.000 đ", "Vượt trần 1 đ": the distance is what is left below the cap, negative beyond it. */
    public static String sentence(Object distance) {
        BigDecimal dong = Show.dong(distance);
        if (dong == null) {
            return "";
        }
        return dong.signum() == 0 ? MessageMap.now().get("cap.at")
                : MessageMap.now().get(dong.signum() < 0 ? "cap.beyond" : "cap.left", Show.money(dong.abs()));
    }

    /** A width for a bar, kept between nothing and the whole, in the notation of SVG. */
    public static String width(Object percent) {
        BigDecimal value = Show.number(percent);
        BigDecimal kept = value == null ? BigDecimal.ZERO : value.max(BigDecimal.ZERO).min(WHOLE);
        return kept.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
