package vn.sinhke.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.TemplateField;
import vn.sinhke.document.domain.TemplateFields;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PaperTemplates;
import vn.sinhke.document.query.TemplateView;
import vn.sinhke.document.usecase.ChangeTemplate;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** The sentences of papers: every period, and the administrator's form for the period to come, with a preview. */
@Named
@ViewScoped
public class TemplatePanel implements Serializable {
    @Inject
    PaperTemplates templates;

    @Inject
    ChangeTemplate changing;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private TemplateView shown;
    private List<TemplateView> rows;

    @Size(max = TemplateText.LONGEST, message = "{input.long}")
    private String text;

    private LocalDate from;

    @Size(max = ChangeTemplate.LONGEST_NOTE, message = "{input.long}")
    private String note;

    private List<Line> preview = List.of();

    /**
     * A line of the preview.
     *
     * @param kind ground, heading or text
     */
    public record Line(String kind, String lead, String text) implements Serializable { }

    /** Opens one period; the text to come begins as that one. */
    public void open() {
        shown = templates.byId(RowId.of(id)).orElseThrow(Problem.NotFound::new);
        text = shown.text();
    }

    public void show() {
        preview = List.of();
        TemplateText.Written written = changing.preview(shown.kind(), text);
        List<Line> lines = new ArrayList<>();
        written.grounds().forEach(one -> lines.add(new Line("ground", "", one)));
        written.body().forEach(one -> lines.add(line(one)));
        preview = lines;
    }

    private static Line line(Block block) {
        return block instanceof Block.Heading heading ? new Line("heading", heading.text(), "")
                : block instanceof Block.Paragraph paragraph ? new Line("text", paragraph.lead(), paragraph.text()) : new Line("text", "", "");
    }

    public String save() {
        changing.add(shown.kind(), text, from, note);
        notices.done("document.template.added", shown.kind(), from);
        return "/document/templates.xhtml?faces-redirect=true";
    }

    /** Every period of every kind. */
    public List<TemplateView> getRows() {
        if (rows == null) {
            rows = templates.all();
        }
        return rows;
    }

    public boolean isEditable() {
        return actor.get().has(Role.ADMIN);
    }

    public List<TemplateField> getFields() {
        return TemplateFields.of(shown.kind());
    }

    public DocumentKind getKind() {
        return shown.kind();
    }

    public TemplateView getShown() {
        return shown;
    }

    public List<Line> getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
