package vn.sinhke.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.omnifaces.util.Components;
import vn.sinhke.shared.Messages;

/** Quantities and percentages: 12.000 and 52,5 as Vietnamese write them, or the English way for an English reader. */
@FacesConverter("sk.decimal")
public class DecimalConverter implements Converter<BigDecimal> {
    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(\\.\\d{3})+)(,\\d{1,4})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,4})?");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        boolean english = MessageMap.now().locale() == Messages.ENGLISH;
        if (!(english ? ENGLISH : VIETNAMESE).matcher(text).matches()) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    MessageMap.now().get("input.decimal.shape", Components.getLabel(component), typed), null));
        }
        return new BigDecimal(english ? text.replace(",", "") : text.replace(".", "").replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal value) {
        return value == null ? "" : MessageMap.now().number(value);
    }
}
