package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.document.domain.IssuedDocument;
import vn.sinhke.document.domain.IssuedDocument.Content;
import vn.sinhke.document.domain.IssuedDocument.Entry;
import vn.sinhke.document.domain.IssuedDocument.Subject;
import vn.sinhke.document.domain.IssuingParty;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.persistence.IssuedPapers;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.NumberRegister;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Rights;

/**
 * Lets a paper go out (ban hành): it gets its number and day, is drawn and frozen under the hash of its bytes. Number, row, audit line and history
 * are one transaction, so that the register has no gap; the files of a transaction that was rolled back lie unused.
 */
@ApplicationScoped
public class IssueDocument {
    @Inject
    ProjectDetails details;

    @Inject
    DossierRecords records;

    @Inject
    IssuingRights issuing;

    @Inject
    IssuedPapers papers;

    @Inject
    NumberRegister numbers;

    @Inject
    FileStore files;

    @Inject
    Rights rights;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /**
     * Issues the paper and answers its id; the same wish heard twice answers the paper of the first time.
     *
     * @throws Problem.NotFound for whoever may not know the dossier
     * @throws Problem.NotAllowed for whoever neither signs nor registers this kind
     * @throws Problem.NotPossible while the dossier does not hold what the paper tells of
     * @throws Problem.Stale when somebody else has replaced the paper meanwhile
     */
    @Retried
    @Transactional
    public Long issue(Long projectId, IssueCommand command) {
        details.visible(projectId);
        papers.hold(projectId);
        ProjectDetail detail = details.read(projectId);
        Composition composition = Compositions.of(command.kind());
        DossierRecord dossier = records.of(detail);
        demandRight(dossier, command);
        if (!command.kind().isNumbered() || !composition.isReady(dossier)) {
            throw new Problem.NotPossible(command.kind(), detail.state());
        }
        Actor who = actor.get();
        Subject subject = new Subject(projectId, command.kind(), composition.matter(dossier));
        IssuedDocument last = papers.last(subject).orElse(null);
        if (last != null && isAnswered(last, command, who)) {
            return last.id();
        }
        if (command.replaces() != null && (last == null || !last.is(command.replaces()))) {
            throw new Problem.Stale(last == null ? 0 : last.versionNo());
        }
        DossierRecord going = dossier.going(new DossierRecord.Going(who.id(), last != null, command.remarks()));
        return write(subject, last, command.reason(), composition, going).id();
    }

    private void demandRight(DossierRecord dossier, IssueCommand command) {
        boolean held = command.replaces() == null ? issuing.mayIssue(dossier, command.kind()) : issuing.mayReplace(dossier, command.kind());
        rights.demand(held, IssuingParty.of(command.kind()).name(), command.replaces() == null ? "ISSUE" : "REPLACE", "Project", dossier.detail().id());
        if (command.replaces() != null && (command.reason() == null || command.reason().isBlank())) {
            throw new Problem.RulesBroken(Violation.of("replacement-reason", "reason", "document.reason.missing"));
        }
    }

    /** A first paper that is there already, or a replacement that the same person made for the same reason. */
    private static boolean isAnswered(IssuedDocument last, IssueCommand command, Actor who) {
        return command.replaces() == null || last.isBy(who, command.replaces(), command.reason());
    }

    private IssuedDocument write(Subject subject, IssuedDocument before, String reason, Composition composition, DossierRecord dossier) {
        OfficialDocument draft = composition.compose(dossier);
        LocalDate day = draft.reference().day() == null ? clock.today() : draft.reference().day();
        Entry entry = entry(composition, draft, composition.agency(dossier, day).code(), day.getYear());
        OfficialDocument paper = draft.issued(entry.number(), day, before == null ? null : before.quoted());
        IssuedDocument issued = papers.add(new IssuedDocument(subject, before, reason, entry, paper, keep(PdfPaper.of(paper)), keep(WordPaper.of(paper)),
                actor.get(), clock.utc()));
        String what = Wording.SAY.label(subject.kind()) + " " + issued.symbol();
        history.note("Project", subject.projectId(), actor.get(), before == null ? "DOCUMENT_ISSUED" : "DOCUMENT_REPLACED", what, List.of());
        audit.append(before == null ? "DOCUMENT_ISSUED" : "DOCUMENT_REPLACED", "Project", subject.projectId(),
                subject.kind() + " " + issued.symbol() + (before == null ? "" : " for " + before.symbol()) + " " + issued.pdfHash());
        return issued;
    }

    /** A decision that has its number already keeps it; everything else draws the next one. */
    private Entry entry(Composition composition, OfficialDocument draft, String unit, int year) {
        String register = composition.register(draft);
        Integer given = draft.reference().number();
        return new Entry(register, unit, year, given != null ? given : numbers.next(register, unit, year));
    }

    private Content keep(byte[] content) {
        return new Content(files.keep(content), content.length);
    }
}
