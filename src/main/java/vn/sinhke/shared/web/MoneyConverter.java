package vn.sinhke.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.omnifaces.util.Components;
import vn.sinhke.shared.Money;

/** Sums as people type and paste them: 11.500.000, 11,500,000 or 11500000, with or without đ; whole đồng only. */
@FacesConverter("sk.money")
public class MoneyConverter implements Converter<Object> {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,\\s\\u00a0]\\d{3})+");

    @Override
    public Object getAsObject(FacesContext faces, UIComponent component, String typed) {
        String text = typed == null ? "" : typed.replace("đ", "").replace("₫", "").strip();
        if (text.isEmpty() || text.equals(Show.NOTHING)) {
            return null;
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replaceAll("[.,\\s\\u00a0]", "");
        }
        if (!PLAIN.matcher(text).matches()) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    MessageMap.now().get("input.money.shape", Components.getLabel(component), typed), null));
        }
        Money sum = Money.vnd(Long.parseLong(text));
        Class<?> wanted = wanted(faces, component);
        return wanted == Long.class || wanted == long.class ? (Object) sum.dong() : sum;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object value) {
        return value == null ? "" : MessageMap.now().number(value instanceof Money money ? money.dong() : (Number) value);
    }

    private static Class<?> wanted(FacesContext faces, UIComponent component) {
        var value = component.getValueExpression("value");
        return value == null ? Money.class : value.getType(faces.getELContext());
    }
}
