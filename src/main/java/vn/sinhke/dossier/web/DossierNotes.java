package vn.sinhke.dossier.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.sinhke.appraisal.query.FieldNoteView;
import vn.sinhke.appraisal.usecase.NoteField;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.Notices;

/** The notes at a dossier's fields on the bench, and as reasons of a return. */
@Named
@ViewScoped
public class DossierNotes implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoteField noting;

    @Inject
    DossierReturns returns;

    @Inject
    DossierPage page;

    @Inject
    ContentWords words;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String field;
    private String text;
    private Boolean open;
    private List<Line> lines;
    private Map<String, List<DossierMove.Place>> places;

    /** A note with the name of its place. */
    public record Line(Long id, String place, String text, String author, LocalDateTime at, boolean own) implements Serializable { }

    public boolean isOpen() {
        if (open == null) {
            open = noting.mayNote(page.getDossier());
        }
        return open;
    }

    public List<Line> getLines() {
        if (lines == null) {
            Messages say = say();
            List<FieldNoteView> all = noting.of(page.getDossier());
            Map<String, String> names = words.households(all.stream().map(FieldNoteView::field).toList());
            lines = all.stream().map(one -> new Line(one.id(), place(one.field(), names, say), one.text(), one.author(), one.writtenAt(),
                    one.userId() == actor.get().id())).toList();
        }
        return lines;
    }

    /** The sections of the dossier with what stands in each. */
    public Map<String, List<DossierMove.Place>> getPlaces() {
        if (places == null) {
            places = returns.places(page.getDossier());
        }
        return places;
    }

    public String add() {
        noting.note(page.getDossier().id(), field, text);
        notices.done("note.kept");
        return again();
    }

    public String remove(Long id) {
        noting.remove(page.getDossier().id(), id);
        notices.done("note.removed");
        return again();
    }

    private String again() {
        return "/appraisal/sheet.xhtml?faces-redirect=true&id=" + page.getDossier().id();
    }

    /** The reader's own notes, to be ticked as reasons of a return. */
    List<DossierMove.Earlier> reasons(ProjectDetail dossier) {
        Messages say = say();
        long me = actor.get().id();
        List<FieldNoteView> mine = noting.of(dossier).stream().filter(one -> one.userId() == me).toList();
        Map<String, String> names = words.households(mine.stream().map(FieldNoteView::field).toList());
        return mine.stream().map(one -> new DossierMove.Earlier(new ReturnView.Reason(one.id(), one.field(), DossierSection.of(one.field()).key(),
                one.text(), true, null, null, null), place(one.field(), names, say), true)).toList();
    }

    private String place(String of, Map<String, String> names, Messages say) {
        boolean whole = DossierSection.of(page.getDossier().content().type()).stream().anyMatch(section -> section.key().equals(of));
        boolean there = ContentWords.places(page.getDossier().content()).contains(of); // a row may be gone since
        return whole ? say.get("project.section." + of) : there ? words.place(of, page.getDossier().content(), names, say) : words.label(of, names, say);
    }

    private static Messages say() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
