package vn.sinhke.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Where in the form a field is cured. */
@Named
@ApplicationScoped
public class FormTexts {
    public String section(String field) {
        return FormSection.keyOf(field);
    }
}
