package vn.sinhke.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.SheetView;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.document.usecase.Paper;
import vn.sinhke.dossier.usecase.LookAtDossier;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.shared.Messages;

/** The parts of the viewer behind its summary; each is read when somebody opens it, by whoever may read the dossier. */
@Named
@RequestScoped
public class QueueParts {
    private static final Set<DocumentKind> OF_APPRAISAL = EnumSet.of(DocumentKind.COUNCIL_MINUTES, DocumentKind.APPRAISAL_REPORT, DocumentKind.SUBMISSION_LETTER);

    @Inject
    QueueViewer viewer;

    @Inject
    MakeDocument documents;

    @Inject
    LookAtDossier looks;

    @Inject
    HistoryWords words;

    private Part part;
    private List<Paper> papers;
    private LookAtDossier.Changes changes;
    private List<HistoryWords.Line> lines;

    /** What can be opened beside the summary. */
    public enum Part { APPRAISAL, CHANGES, FILES }

    /** Opens the part that this request names, unless the viewer shows another dossier by now. */
    public void open() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        part = viewer.getRow() == null || !viewer.getRow().id().toString().equals(asked.get("of")) ? null
                : Arrays.stream(Part.values()).filter(one -> one.name().equals(asked.get("part"))).findFirst().orElse(null);
    }

    public Part[] getAll() {
        return Part.values();
    }

    /** The part's page; null while none is open. */
    public String getSource() {
        return part == null ? null : "/WEB-INF/includes/viewer/" + part.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** The papers that tell of the appraisal, as drafts or as they went out. */
    public List<Paper> getPapers() {
        if (papers == null) {
            papers = documents.available(viewer.getRow().id()).stream().filter(paper -> OF_APPRAISAL.contains(paper.kind())).toList();
        }
        return papers;
    }

    /** The sheet of a member, null where there is none or the reader may not see it. */
    public SheetView sheet(CouncilView council, Long userId) {
        return council.sheets().stream().filter(sheet -> sheet.userId().equals(userId)).findFirst().orElse(null);
    }

    /** "PDF", "DOCX": what the file's name ends in. */
    public String type(AttachmentView paper) {
        return paper.fileName().substring(paper.fileName().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** What came since the reader's last look; null where this is the first. */
    public LookAtDossier.Changes getChanges() {
        if (changes == null && viewer.getBefore() != null) {
            changes = looks.since(viewer.getRow().id(), viewer.getBefore());
        }
        return changes;
    }

    /** The same in sentences, newest first. */
    public List<HistoryWords.Line> getLines() {
        if (lines == null) {
            lines = words.of(getChanges().entries(), Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        }
        return lines;
    }
}
