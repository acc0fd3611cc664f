package vn.sinhke.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.PaperChecklist;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.web.Notices;

/** The papers of a dossier on a page: what is asked for, what is there, and what is taken out again. */
@Named
@RequestScoped
public class ProjectPapers {
    /** From here on papers of the delivery are asked for, too. */
    private static final Set<ProjectState> DELIVERED = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.SUSPENDED, ProjectState.COMPLETED,
            ProjectState.SETTLED, ProjectState.FOLLOW_UP, ProjectState.CLOSED);

    @Inject
    ProjectDetails details;

    @Inject
    PaperChecklist checklist;

    @Inject
    Attachments attachments;

    @Inject
    Notices notices;

    @Inject
    BusinessClock clock;

    private List<Line> lines;
    private Boolean open;

    /** One kind of paper: what is asked of it, null for a kind that nobody asks for, and its files. */
    public record Line(AttachmentKind kind, PaperState state, List<AttachmentView> files) {
        /** How it stands: enough, data instead, missing though mandatory, missing, or only possible. */
        public String tone() {
            if (state == null || state.need().need() == PaperNeed.Degree.OPTIONAL || !state.applies()) {
                return files.isEmpty() ? "none" : "ok";
            }
            return state.isBlocking() ? "late" : state.isMissing() ? "warn" : "ok";
        }
    }

    public List<Line> of(Long projectId) {
        if (lines == null) {
            ProjectDetail dossier = details.of(projectId);
            List<AttachmentView> files = details.attachments(projectId);
            List<PaperState> wanted = checklist.of(dossier.content(), projectId, dossier.dayOfReference(clock.today()),
                    DELIVERED.contains(dossier.state()) ? PaperNeed.Stage.DELIVERY : PaperNeed.Stage.SUBMISSION);
            lines = new ArrayList<>();
            wanted.forEach(state -> lines.add(new Line(state.kind(), state, of(state.kind(), files))));
            for (AttachmentKind kind : AttachmentKind.values()) {
                if (wanted.stream().noneMatch(state -> state.kind() == kind) && !of(kind, files).isEmpty()) {
                    lines.add(new Line(kind, null, of(kind, files)));
                }
            }
        }
        return lines;
    }

    /** The tab of the dossier that shows the data which stand for the paper. */
    public String tab(Line line) {
        return line.state().need().givenBy() == PaperNeed.GivenBy.PARTICIPANTS ? "households" : "overview";
    }

    private static List<AttachmentView> of(AttachmentKind kind, List<AttachmentView> files) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** How many papers are asked for, and how many of them are there. */
    public long wanted(Long projectId) {
        return of(projectId).stream().filter(line -> line.state() != null && (line.state().isMissing() || line.tone().equals("ok"))).count();
    }

    public long there(Long projectId) {
        return of(projectId).stream().filter(line -> line.state() != null && line.tone().equals("ok")).count();
    }

    public boolean isOpen(Long projectId) {
        if (open == null) {
            open = attachments.isOpen(projectId);
        }
        return open;
    }

    public void remove(Long projectId, AttachmentView paper) {
        attachments.remove(projectId, paper.id());
        lines = null;
        notices.done("project.paper.removed", paper.fileName());
    }

    /** The list is read anew; the files themselves have come in by another way. */
    public void reread() {
        lines = null;
    }

    /** The size in KB, at least one. */
    public long kilobytes(AttachmentView paper) {
        return Math.max(1, paper.size() / 1024);
    }

    public boolean isPicture(AttachmentView paper) {
        return paper.mediaType().startsWith("image/");
    }

    public List<AttachmentKind> getKinds() {
        return List.of(AttachmentKind.values());
    }
}
