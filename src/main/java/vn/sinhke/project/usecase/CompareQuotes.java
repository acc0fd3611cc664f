package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.project.domain.QuoteComparison;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.persistence.QuoteComparisons;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** Enters the quotes for one item of a draft or returned dossier, and which one was chosen; for its own unit. */
@ApplicationScoped
public class CompareQuotes {
    private static final int MOST = 10;

    @Inject
    QuoteComparisons comparisons;

    @Inject
    Projects projects;

    @Inject
    ProjectDetails details;

    @Inject
    RequirePart parts;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    /** Saves upon the version in {@code wanted}; without any quote the comparison is taken away. Returns the new version. */
    @Transactional
    public int save(Long projectId, QuotedItem wanted) {
        details.visible(projectId);
        Project project = projects.get(projectId);
        if (!project.state().isEditable()) {
            throw new Problem.NotPossible(ProjectEdit.QUOTES, project.state());
        }
        parts.of(projectId, ProjectParty.APPLICANT, "QUOTES");
        Optional<QuoteComparison> kept = comparisons.of(projectId, wanted.item(), wanted.unit());
        int version = kept.map(QuoteComparison::version).orElse(QuotedItem.NOT_KEPT_YET);
        if (version != wanted.version()) {
            throw new Problem.Stale(version);
        }
        refuse(projectId, wanted);
        if (wanted.quotes().isEmpty() && kept.isEmpty()) {
            return QuotedItem.NOT_KEPT_YET;
        }
        history.note("Project", projectId, actor.get(), "QUOTES", wanted.item(), List.of());
        audit.append("QUOTES", "Project", projectId.toString(), wanted.quotes().size() + " quotes for " + VietnameseText.fold(wanted.item()));
        if (wanted.quotes().isEmpty()) {
            comparisons.remove(kept.get());
            comparisons.flush();
            return QuotedItem.NOT_KEPT_YET;
        }
        QuoteComparison comparison = kept.orElseGet(() -> comparisons.add(
                new QuoteComparison(projectId, VietnameseText.nfc(wanted.item().strip()), wanted.unit())));
        comparison.compare(wanted.quotes(), wanted.reason(), actor.get().id(), clock.utc());
        comparisons.flush();
        return comparison.version();
    }

    private void refuse(Long projectId, QuotedItem wanted) {
        List<Violation> found = new ArrayList<>();
        if (wanted.item() == null || wanted.item().isBlank()) {
            found.add(Violation.of("required", "item", "quote.required.item"));
        }
        if (wanted.quotes().size() > MOST) {
            found.add(Violation.of("quote-count", "quotes", "quote.count", MOST));
        }
        Set<Long> papers = wanted.quotes().stream().map(Quote::attachmentId).allMatch(Objects::isNull) ? Set.of()
                : details.attachments(projectId).stream().map(AttachmentView::id).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.quotes().size(); i++) {
            refuse(wanted.quotes().get(i), i, papers, seen, found);
        }
        if (wanted.quotes().stream().filter(Quote::chosen).count() > 1) {
            found.add(Violation.of("quote-one-chosen", "quotes", "quote.oneChosen"));
        }
        if (found.isEmpty() && wanted.isDearerChosen() && (wanted.reason() == null || wanted.reason().isBlank())) {
            found.add(Violation.of("quote-reason", "reason", "quote.reason",
                    wanted.chosen().orElseThrow().price().minus(wanted.cheapest().orElseThrow())));
        }
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
    }

    private void refuse(Quote quote, int place, Set<Long> papers, Set<String> seen, List<Violation> found) {
        String at = "quotes[" + place + "].";
        int no = place + 1;
        if (quote.supplier() == null || quote.supplier().isBlank()) {
            found.add(Violation.of("required", at + "supplier", "quote.required.supplier", no));
        } else if (!seen.add(VietnameseText.fold(quote.supplier()))) {
            found.add(Violation.of("unique", at + "supplier", "quote.twice", quote.supplier()));
        }
        if (quote.price() == null || quote.price().dong() <= 0) {
            found.add(Violation.of("required", at + "price", "quote.required.price", no));
        }
        if (quote.day() == null) {
            found.add(Violation.of("required", at + "date", "quote.required.date", no));
        } else if (quote.day().isAfter(clock.today())) {
            found.add(Violation.of("quote-future", at + "date", "quote.future", no, clock.today()));
        }
        if (quote.attachmentId() != null && !papers.contains(quote.attachmentId())) {
            found.add(Violation.of("attachment-known", at + "attachment", "quote.paper.foreign", no));
        }
    }
}
