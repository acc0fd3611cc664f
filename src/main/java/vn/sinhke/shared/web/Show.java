package vn.sinhke.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;

/** How values are shown on a page; the functions of the tag library {@code sk}. Nothing here knows a house. */
public final class Show {
    static final String NOTHING = "–";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Show() { }

    /** "1.246.500.000 đ"; a dash for nothing. */
    public static String money(Object sum) {
        BigDecimal dong = dong(sum);
        return dong == null || dong.signum() == 0 ? NOTHING : now().number(dong) + "\u00a0đ";
    }

    /** "1.246.500.000", for columns whose head names the unit. */
    public static String amount(Object sum) {
        BigDecimal dong = dong(sum);
        return dong == null || dong.signum() == 0 ? NOTHING : now().number(dong);
    }

    /** Million đồng with one decimal, "1.246,5", for lists. */
    public static String million(Object sum) {
        BigDecimal dong = dong(sum);
        return dong == null || dong.signum() == 0 ? NOTHING : oneDecimal(dong.divide(MILLION, 1, RoundingMode.HALF_UP));
    }

    /** "78,6%". */
    public static String percent(Object value) {
        BigDecimal percent = number(value);
        return percent == null ? NOTHING : oneDecimal(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    public static String date(Object day) {
        return day instanceof LocalDate date ? now().date(date) : day == null ? NOTHING : now().show(day);
    }

    public static String moment(Object moment) {
        return moment == null ? NOTHING : now().show(moment);
    }

    public static String label(Object value) {
        return value instanceof Enum<?> constant ? now().label(constant) : value == null ? "" : value.toString();
    }

    /** Any value in the reader's manner, a dash for nothing. */
    public static String any(Object value) {
        String text = value == null ? "" : now().show(value);
        return text.isEmpty() ? NOTHING : text;
    }

    /** The address of one picture in the sprite. */
    public static String icon(String name) {
        Map<String, Object> application = FacesContext.getCurrentInstance().getExternalContext().getApplicationMap();
        Object sprite = application.computeIfAbsent("sk.sprite", key -> {
            Resource file = FacesContext.getCurrentInstance().getApplication().getResourceHandler().createResource("icons.svg", "sk");
            return file.getRequestPath();
        });
        return sprite + "#" + name;
    }

    /** A cell of a list, shown as its column wants. */
    public static String cell(Object value, String as) {
        return switch (as == null ? "" : as) {
            case "million" -> million(value);
            case "amount" -> amount(value);
            case "money" -> money(value);
            case "percent" -> percent(value);
            default -> any(value);
        };
    }

    private static Messages now() {
        return MessageMap.now();
    }

    private static String oneDecimal(BigDecimal value) {
        String whole = now().number(value);
        String sign = now().locale() == Messages.ENGLISH ? "." : ",";
        return whole.contains(sign) ? whole : whole + sign + "0";
    }

    static BigDecimal dong(Object sum) {
        return sum instanceof Money money ? BigDecimal.valueOf(money.dong()) : number(sum);
    }

    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal exact) {
            return exact;
        }
        return value instanceof Number number ? new BigDecimal(number.toString())
                : value instanceof String text && !text.isBlank() ? new BigDecimal(text) : null;
    }
}
