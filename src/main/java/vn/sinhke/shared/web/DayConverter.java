package vn.sinhke.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.omnifaces.util.Components;

/** Days as people type them, 03/06/2024 or 3/6/2024, and as addresses may hold them, 2024-06-03; 31/02 is no day. */
@FacesConverter("sk.day")
public class DayConverter implements Converter<LocalDate> {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        try {
            return text.indexOf('/') > 0 ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    MessageMap.now().get("input.day.shape", Components.getLabel(component), typed), null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }
}
