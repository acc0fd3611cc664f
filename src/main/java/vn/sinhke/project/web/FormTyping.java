package vn.sinhke.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;

/**
 * What the page's script asks while somebody types: to judge the fields that came with the request, to keep the draft, to
 * add and move rows. The answer is a small JSON text beside the parts of the page that are drawn anew.
 */
@Named
@RequestScoped
public class FormTyping {
    private static final int MOST_ROWS = 200;

    @Inject
    ProjectFormPage page;

    @Inject
    FormTexts texts;

    @Inject
    LinePrices prices;

    @Inject
    Notices notices;

    /** Judges, and keeps the draft where the request says so ({@code keep}); the sums come back where cells were sent ({@code judge}). */
    public void take() {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (asks("keep")) {
            keep(answer);
        }
        if (asks("judge")) {
            JsonObjectBuilder sums = Json.createObjectBuilder();
            page.getGrid().getTexts().forEach(sums::add);
            page.getForm().getBudget().forEach(line -> sums.add(line.getKey() + ".price", prices.text(line)));
            answer.add("sums", sums);
        }
        PrimeFaces.current().ajax().addCallbackParam("answer", answer.build().toString());
    }

    private void keep(JsonObjectBuilder answer) {
        List<Violation> faults = new ArrayList<>(FormFaults.of(page.getForm()));
        boolean placed = faults.stream().noneMatch(fault -> fault.field().equals("site"));
        try {
            if (placed && !page.keepTyped()) {
                answer.add("conflict", true);
                return;
            }
        } catch (Problem.RulesBroken broken) {
            faults.addAll(broken.violations());
            placed = false;
        }
        if (placed) {
            answer.add("saved", FormTexts.say().get("project.form.savedAt", texts.at(page.getSavedAt()))).add("version", page.getVersion());
        }
        var sentences = Json.createArrayBuilder();
        faults.forEach(fault -> sentences.add(Json.createObjectBuilder()
                .add("section", FormSection.keyOf(fault.field())).add("text", FormTexts.say().of(fault))));
        answer.add("faults", sentences);
        if (placed && asks("aloud")) {
            notices.done("project.saved", page.getDossier().code());
        }
        if (faults.isEmpty()) {
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
        }
    }

    /** Adds rows so that there are as many as asked: {@code line.1=7} cost items in cycle 1, {@code contract=2}. */
    public void grow() {
        ProjectForm form = page.getForm();
        int cycles = Math.min(number("cycle"), MOST_ROWS);
        while (form.getCycles().size() < cycles) {
            form.addCycle();
        }
        for (BudgetGrid.Group cycle : page.getGrid().getGroups()) {
            form.addLines(cycle.no(), Math.max(0, Math.min(number("line." + cycle.no()), MOST_ROWS) - cycle.lines().size()));
        }
        while (form.getSites().size() < Math.min(number("site"), MOST_ROWS)) {
            form.addSite();
        }
        while (form.getContracts().size() < Math.min(number("contract"), MOST_ROWS)) {
            form.addContract();
        }
        while (form.getTargets().size() < Math.min(number("target"), MOST_ROWS)) {
            form.addTarget();
        }
    }

    /** Moves the item {@code row} up (-1) or down (1) within its cycle. */
    public void move() {
        page.getForm().moveLine(String.valueOf(Faces.getRequestParameter("row")), "-1".equals(Faces.getRequestParameter("by")) ? -1 : 1);
    }

    private static boolean asks(String what) {
        return "true".equals(Faces.getRequestParameter(what));
    }

    private static int number(String name) {
        String text = Faces.getRequestParameter(name);
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
