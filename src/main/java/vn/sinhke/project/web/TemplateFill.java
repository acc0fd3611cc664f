package vn.sinhke.project.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.TemplatePart;
import vn.sinhke.project.query.TemplateProposals;
import vn.sinhke.project.query.TemplateRow;
import vn.sinhke.project.query.Templates;
import vn.sinhke.project.usecase.StartFromTemplate;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.VietnameseText;


/** Fills the form from a template: shows first what would be filled, and overwrites only what the user says. */
@Named
@ViewScoped
public class TemplateFill implements Serializable {
    private static final int USUAL_HOUSEHOLDS = 20;

    @Inject
    ProjectFormPage page;

    @Inject
    Templates templates;

    @Inject
    TemplateProposals proposals;

    @Inject
    BusinessClock clock;

    private String code;
    @Min(value = 1, message = "{input.min}")
    @Max(value = 1000, message = "{input.max}")
    private Integer households = USUAL_HOUSEHOLDS;
    private LocalDate start;
    private List<TemplateRow> choices = List.of();
    private ProjectContent proposed;
    private final List<Line> lines = new ArrayList<>();

    /** One part that would be filled: what stands there, what would stand there, and whether it is wanted. */
    public static class Line implements Serializable {
        private final TemplatePart part;
        private final String before;
        private final String after;
        private boolean chosen;

        Line(TemplatePart part, String before, String after) {
            this.part = part;
            this.before = before;
            this.after = after;
            this.chosen = before.isEmpty();
        }

        public TemplatePart getPart() {
            return part;
        }

        /** Empty where nothing stands there yet. */
        public String getBefore() {
            return before;
        }

        public String getAfter() {
            return after;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** Opens on the dossier's product, for the households that it has. */
    public void open() {
        ProjectContent typed = page.content();
        choices = templates.on(clock.today());
        String product = VietnameseText.fold(typed.product());
        code = choices.stream().filter(row -> VietnameseText.fold(row.product()).equals(product)).map(TemplateRow::code).findFirst()
                .orElse(code);
        households = typed.participants().isEmpty() ? households : Integer.valueOf(typed.participants().size());
        start = typed.startDate() == null ? StartFromTemplate.nextMonth(clock.today()) : typed.startDate();
        forget();
    }

    private void forget() {
        lines.clear();
        proposed = null;
    }

    public void preview() {
        forget();
        if (code == null || households == null) {
            return;
        }
        ProjectContent typed = page.content();
        proposed = proposals.propose(code, typed, households, start == null ? StartFromTemplate.nextMonth(clock.today()) : start,
                page.getDossier().dayOfReference(clock.today())).content();
        Messages say = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        Arrays.stream(TemplatePart.values()).filter(part -> part.isNew(proposed, typed)).forEach(part -> lines.add(new Line(part,
                part.isEmpty(typed) ? "" : sum(part, typed, say), sum(part, proposed, say))));
    }

    private static String sum(TemplatePart part, ProjectContent of, Messages say) {
        return switch (part) {
            case PRODUCT -> of.product();
            case TIME -> say.get("template.sum.TIME", Objects.requireNonNullElse(of.startDate(), "–"), Objects.requireNonNullElse(of.months(), "–"));
            case LEAD_UNIT -> Objects.toString(of.leadUnit().name(), "–");
            case CYCLES -> say.get("template.sum.CYCLES", of.cycles().size(), of.cycles().stream().map(CyclePlan::budgetYear)
                    .filter(Objects::nonNull).map(String::valueOf).distinct().toList());
            case BUDGET -> say.get("template.sum.BUDGET", of.budget().size(), of.total(), of.stateSupport());
            case CONTRACTS -> say.get("template.sum.CONTRACTS", of.contracts().size(), of.contracts().get(0).buyer());
            case TARGETS -> say.get("template.sum.TARGETS", of.targets().size());
            case ROTATION -> say.get("template.sum.ROTATION", of.rotation().kind(), Objects.requireNonNullElse(of.rotation().perBeneficiary(), "–"),
                    Objects.toString(of.rotation().item(), "–"));
        };
    }

    /** Takes the wanted parts into the form; nothing is saved yet. */
    public void fill() {
        if (proposed == null) {
            return;
        }
        ProjectForm from = ProjectForm.of(proposed);
        lines.stream().filter(Line::isChosen).flatMap(line -> line.getPart().fields().stream())
                .forEach(field -> FormCopy.take(field, from, page.getForm()));
        forget();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether a template was asked and has nothing that the form does not say already. */
    public boolean isNothingNew() {
        return proposed != null && lines.isEmpty();
    }

    public List<TemplateRow> getChoices() {
        return choices;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getHouseholds() {
        return households;
    }

    public void setHouseholds(Integer households) {
        this.households = households;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }
}
