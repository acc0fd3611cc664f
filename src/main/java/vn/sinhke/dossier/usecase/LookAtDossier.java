package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.sinhke.dossier.domain.DossierLook;
import vn.sinhke.dossier.domain.Look;
import vn.sinhke.dossier.persistence.DossierLooks;
import vn.sinhke.project.query.AttachmentChange;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.Retried;

/** A person looks at a dossier, which is kept, and learns what came since the last look. For whoever may see the dossier; NotFound for everybody else. */
@ApplicationScoped
public class LookAtDossier {
    @Inject
    ProjectDetails details;

    @Inject
    DossierLooks looks;

    @Inject
    ProjectStory story;

    @Inject
    ProjectVersions versions;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /**
     * What came since a look.
     *
     * @param entries lines of the history, oldest first
     * @param papers papers that came in or went out
     * @param version the number of the last version that was kept, where it is a later one than was seen; 0 otherwise
     */
    public record Changes(List<ProjectStory.Entry> entries, List<AttachmentChange> papers, int version) implements Serializable {
        public boolean isNone() {
            return entries.isEmpty() && papers.isEmpty();
        }
    }

    /** Keeps that the actor looks now, and answers when the actor looked before; empty for the first time. */
    @Retried
    @Transactional
    public Optional<Look> look(Long projectId) {
        details.visible(projectId);
        Look now = new Look(clock.utc(), looks.lastEntry(projectId), versions.last(projectId));
        Optional<DossierLook> known = looks.of(actor.get().id(), projectId);
        known.ifPresentOrElse(look -> look.again(now), () -> looks.add(actor.get().id(), projectId, now));
        return known.map(DossierLook::before);
    }

    /** When the actor last looked, without keeping anything. */
    public Optional<Look> last(Long projectId) {
        details.visible(projectId);
        return looks.of(actor.get().id(), projectId).map(DossierLook::last);
    }

    /** What came since that look; also a line that was still being written then. */
    public Changes since(Long projectId, Look before) {
        details.visible(projectId);
        int last = versions.last(projectId);
        return new Changes(story.of(projectId).stream().filter(entry -> entry.line().id() > before.entry() || entry.line().occurredAt().isAfter(before.at())).toList(),
                details.attachmentsSince(projectId, before.at()), before.version() > 0 && last > before.version() ? last : 0);
    }
}
