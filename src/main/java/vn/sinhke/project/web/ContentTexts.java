package vn.sinhke.project.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.shared.Messages;
import vn.sinhke.workflow.FieldChange;

/** Fields and values of two versions in the reader's words, for the choice between them. */
@Named
@RequestScoped
public class ContentTexts {
    @Inject
    ContentWords words;

    public String label(Conflict.Choice choice) {
        return choice.isWhole() ? say().get("project.section." + choice.getField()) : label(choice.getChanges().get(0), Map.of());
    }

    /** One text where the field is one value; else each differing row on its own. */
    public List<String> saved(Conflict.Choice choice) {
        return texts(choice, true);
    }

    public List<String> mine(Conflict.Choice choice) {
        return texts(choice, false);
    }

    private List<String> texts(Conflict.Choice choice, boolean saved) {
        Map<String, String> names = choice.isWhole()
                ? words.households(choice.getChanges().stream().map(FieldChange::field).toList()) : Map.of();
        return choice.getChanges().stream().map(change -> {
            String value = words.value(change.field(), saved ? change.before() : change.after(), say());
            return choice.isWhole() ? label(change, names) + " " + value : value;
        }).toList();
    }

    private String label(FieldChange change, Map<String, String> names) {
        return words.label(change.field(), names, say());
    }

    private static Messages say() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
