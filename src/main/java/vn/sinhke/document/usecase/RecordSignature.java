package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.document.domain.PaperSignature;
import vn.sinhke.document.persistence.IssuedPapers;
import vn.sinhke.document.persistence.SignedPapers;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;

/** Writes a signature that was made: row, history and audit line in one transaction. */
@ApplicationScoped
class RecordSignature {
    @Inject
    IssuedPapers papers;

    @Inject
    SignedPapers signatures;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    /**
     * @param base the file that was signed
     * @throws Problem.Stale when that is no longer the last one
     */
    @Retried
    @Transactional
    public Long record(Long projectId, IssuedView paper, String base, PaperSignature made) {
        papers.hold(projectId);
        List<PaperSignature> there = signatures.of(paper.id());
        for (PaperSignature one : there) {
            if (one.isBy(actor.get(), made.part())) {
                return one.id();
            }
        }
        String last = there.isEmpty() ? paper.pdfSha256() : there.get(there.size() - 1).pdfHash();
        if (!last.equals(base) || papers.isReplaced(paper.id())) {
            throw new Problem.Stale(there.size());
        }
        PaperSignature kept = signatures.add(made);
        String what = Wording.SAY.label(paper.kind()) + " " + paper.number() + " - " + Wording.SAY.label(made.part());
        history.note("Project", projectId, actor.get(), "DOCUMENT_SIGNED", what, List.of());
        audit.append("DOCUMENT_SIGNED", "Project", projectId, paper.kind() + " " + paper.number() + " " + made.part() + " " + made.serialNo() + " " + made.pdfHash());
        return kept.id();
    }
}
