package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Occasion;

/** Rewrites the content of a draft or returned dossier, for its own unit, if nobody saved in between. */
@ApplicationScoped
public class SaveProject {
    /** The longest pause within which a person is still at the same piece of editing. */
    private static final Duration SPELL = Duration.ofMinutes(30);

    @Inject
    Projects projects;

    @Inject
    ProjectDetails details;

    @Inject
    ProjectPlaces places;

    @Inject
    ParticipantsInSight participants;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    /** Whether the present actor may rewrite the dossier as it stands. */
    @Transactional
    public boolean isOpen(Long id) {
        details.visible(id);
        Project project = projects.get(id);
        return project.state().isEditable() && ProjectParty.APPLICANT.holds(actor.get(), project, Occasion.on(clock.today()));
    }

    /** Saves and returns the new version; unchanged content keeps the old one. */
    @Transactional
    public int save(Long id, int seen, ProjectContent content) {
        return write(id, seen, content, Duration.ZERO);
    }

    /** As {@link #save}, while somebody types: all that one person saves without a long pause is one line of the history. */
    @Transactional
    public int keep(Long id, int seen, ProjectContent content) {
        return write(id, seen, content, SPELL);
    }

    private int write(Long id, int seen, ProjectContent content, Duration spell) {
        details.visible(id);
        Project project = projects.get(id);
        if (project.version() != seen) {
            throw new Problem.Stale(project.version());
        }
        if (!project.state().isEditable()) {
            throw new Problem.NotPossible(ProjectEdit.SAVE, project.state());
        }
        if (!ProjectParty.APPLICANT.holds(actor.get(), project, Occasion.on(clock.today()))) {
            denied.fire(new AccessDenied(actor.get().username(), "SAVE", "Project", id.toString()));
            throw new Problem.NotAllowed("party.APPLICANT");
        }
        List<FieldChange> changes = ContentText.changes(project.content(), content);
        if (changes.isEmpty()) {
            return project.version();
        }
        participants.require(content, project.content());
        project.rewrite(content, places.of(content, project.ownerUnitId(), clock.today()), clock.utc());
        if (spell.isZero()) {
            history.note("Project", id, actor.get(), "SAVE", null, changes);
            audit.append("SAVE", "Project", id.toString(), changes.size() + " fields");
        } else if (!history.noteSpell("Project", id, actor.get(), "SAVE", changes, spell)) {
            audit.append("SAVE", "Project", id.toString(), "editing begins");
        }
        projects.flush();
        return project.version();
    }
}
