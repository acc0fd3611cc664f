package vn.sinhke.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Map;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;

/** Where in the form a field is cured, and when the form was last saved. */
@Named
@ApplicationScoped
public class FormTexts {
    /** Fields that have one input of their own; all others are found by their section. */
    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("name", "form:name"), Map.entry("product", "form:product"), Map.entry("startDate", "form:startDate_input"),
            Map.entry("months", "form:months"), Map.entry("leadUnit.kind", "form:leadKind"), Map.entry("leadUnit.name", "form:leadName"),
            Map.entry("leadUnit.registrationNo", "form:leadRegistration"), Map.entry("leadUnit.representative", "form:leadRepresentative"),
            Map.entry("group.name", "form:groupName"), Map.entry("group.representative", "form:groupRepresentative"),
            Map.entry("group.certifiedBy", "form:groupCertifiedBy"), Map.entry("participants", "form:pick"));

    @Inject
    BusinessClock clock;

    public String section(String field) {
        return FormSection.keyOf(field);
    }

    /** The id of the input that cures a field; empty where only its section is known. */
    public String input(String field) {
        return field == null ? "" : INPUTS.getOrDefault(field, "");
    }

    /** "10:42", with the day where it was not today. */
    public String at(LocalDateTime moment) {
        String text = say().moment(moment);
        String today = " " + say().date(clock.today());
        return text.endsWith(today) ? text.substring(0, text.length() - today.length()) : text;
    }

    static Messages say() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
