package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.appraisal.domain.FieldNote;
import vn.sinhke.appraisal.persistence.FieldNotes;
import vn.sinhke.appraisal.persistence.OpinionRequests;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.FieldNoteList;
import vn.sinhke.appraisal.query.FieldNoteView;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Rights;

/**
 * Those who receive and appraise a dossier note what they see at its fields, for themselves and each other, and take a note over as the
 * reason of a return. Authors of the dossier do not read them. What a member of the council notes stays closed while the scores do (ADR 81).
 */
@ApplicationScoped
public class NoteField {
    private static final Set<ProjectState> NOTING = EnumSet.of(ProjectState.SUBMITTED, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);
    private static final int LONGEST = 2000;
    private static final int MOST = 200;

    @Inject
    ProjectDetails projects;

    @Inject
    AskOpinion asking;

    @Inject
    Councils councils;

    @Inject
    FieldNotes notes;

    @Inject
    FieldNoteList list;

    @Inject
    OpinionRequests requests;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Rights rights;

    /** Whether the signed-in person may note something at the dossier now. */
    public boolean mayNote(ProjectDetail project) {
        return NOTING.contains(project.state()) && reads(project);
    }

    /** The notes that the reader may know of, oldest first; none for whoever does not appraise. */
    public List<FieldNoteView> of(ProjectDetail project) {
        if (!reads(project)) {
            return List.of();
        }
        long me = actor.get().id();
        boolean open = councils.view(project.id(), me).map(CouncilView::open).orElse(true);
        return list.of(project.id()).stream().filter(note -> open || note.userId() == me || note.seats() == 0).toList();
    }

    /** @return the number of the note */
    @Transactional
    public Long note(Long projectId, String field, String text) {
        ProjectDetail project = projects.of(projectId);
        rights.demand(reads(project), "APPRAISER", "NOTE_FIELD", "Project", projectId);
        if (!NOTING.contains(project.state())) {
            throw new Problem.RulesBroken(Violation.of("note-state", null, "rule.note.state", project.state()));
        }
        String written = VietnameseText.written(text);
        List<Violation> broken = new ArrayList<>();
        if (field == null || !places(project).contains(field)) {
            broken.add(Violation.of("note-field", "field", "rule.note.field"));
        }
        if (written == null || written.length() > LONGEST) {
            broken.add(Violation.of("note-text", "text", "rule.note.text", LONGEST));
        }
        if (of(project).size() >= MOST) {
            broken.add(Violation.of("note-number", null, "rule.note.number", MOST));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        FieldNote note = notes.add(new FieldNote(projectId, field, written, actor.get().id(), clock.utc()));
        audit.append("NOTE_FIELD", "Project", projectId, "note " + note.id() + " at " + field);
        return note.id();
    }

    /** Takes an own note away. */
    @Transactional
    public void remove(Long projectId, Long noteId) {
        projects.of(projectId);
        FieldNote note = notes.find(noteId).filter(one -> one.isOf(projectId, actor.get().id())).orElseThrow(Problem.NotFound::new);
        notes.remove(note);
        audit.append("NOTE_REMOVED", "Project", projectId, "note " + noteId);
    }

    /** The sections of the dossier and what stands in them, as reasons of returns name them. */
    private static List<String> places(ProjectDetail project) {
        List<String> places = new ArrayList<>(ContentWords.places(project.content()));
        DossierSection.of(project.content().type()).forEach(section -> places.add(section.key()));
        return places;
    }

    /** Receives, heads the agency, sits in the council without a conflict, or owes an opinion; never an author. */
    private boolean reads(ProjectDetail project) {
        long me = actor.get().id();
        return asking.appraises(project) || !project.isAuthor(me) && requests.isOpen(project.id(), me);
    }
}
