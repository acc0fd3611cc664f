package vn.sinhke.dossier.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.ContentDiff;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.project.query.SimilarProject;
import vn.sinhke.project.query.SimilarProjects;
import vn.sinhke.project.usecase.CompareVersions;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;

/** What whoever judges a dossier holds against it: the rules behind each criterion, norms, quotes, similar projects, and what changed. */
@Named
@RequestScoped
public class DossierBench {
    private static final int SIMILAR = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    /** Which rules speak to which criterion, and in which part of the evidence. */
    private static final Map<String, Bearing> BEARING = Map.of(
            "NEED", new Bearing("households", List.of("target-share", "eligible-class", "priority-share", "double-support", "support-explained",
                    "experienced-no-stock")),
            "CAP", new Bearing("budget", List.of("support-ratio-cap", "support-ratio-cap-by-site")),
            "PRICE", new Bearing("budget", List.of("price-norm", "three-quotes", "sources-equal-total")),
            "MARKET", new Bearing("linkage", List.of("contract-present", "contract-covers")),
            "CAPACITY", new Bearing("linkage", List.of("lead-unit-kind", "lead-registration", "lead-capacity", "group-election")));

    @Inject
    DossierPage page;

    @Inject
    DossierFigures figures;

    @Inject
    ProjectDetails projects;

    @Inject
    ProjectVersions versions;

    @Inject
    CompareVersions comparing;

    @Inject
    SimilarProjects similar;

    private List<SimilarProject> alike;
    private List<AttachmentView> files;
    private SimilarProject own;
    private Integer version;
    private Integer changes;

    private record Bearing(String part, List<String> rules) { }

    /** A cost item beside the norm of its place and month; {@code beyond} is what its price has above the tolerated one, null within it. */
    public record PricedLine(BudgetLine line, Money norm, String month, Money beyond, int quotes) { }

    /** One supplier's quote; {@code twin} is the place, from 1, of another quote that has the same tax number or name, null for none. */
    public record QuoteCard(int place, Quote quote, boolean cheapest, Integer twin) { }

    /** The quotes for an item. */
    public record QuotedLine(QuotedItem item, List<QuoteCard> cards) { }

    /** The rules that bear on a criterion, as they stand for this dossier. */
    public List<Check> bearing(String criterion) {
        List<String> rules = BEARING.getOrDefault(criterion, new Bearing("", List.of())).rules();
        return figures.getChecks().stream().filter(check -> rules.contains(check.rule())).toList();
    }

    /** In which part of the evidence a criterion is to be judged; empty where none is known. */
    public String part(String criterion) {
        return BEARING.getOrDefault(criterion, new Bearing("", List.of())).part();
    }

    public List<PricedLine> getLines() {
        PriceFacts prices = figures.getPrices();
        List<BudgetLine> budget = page.getDossier().content().budget();
        List<PricedLine> lines = new ArrayList<>();
        for (int i = 0; i < budget.size(); i++) {
            BudgetLine line = budget.get(i);
            PriceFacts.Norm norm = prices.norms().get(i);
            int quotes = prices.quotesOf(line.item(), line.unit()).map(QuotedItem::suppliers).orElse(0);
            lines.add(norm == null ? new PricedLine(line, null, null, null, quotes) : new PricedLine(line, norm.price(), MONTH.format(norm.month()),
                    line.unitPrice().isMoreThan(norm.most()) ? line.unitPrice().minus(norm.most()) : null, quotes));
        }
        return lines;
    }

    public List<QuotedLine> getQuoted() {
        return figures.getPrices().quotes().stream().filter(item -> !item.quotes().isEmpty()).map(DossierBench::cards).toList();
    }

    private static QuotedLine cards(QuotedItem item) {
        List<QuoteCard> cards = new ArrayList<>();
        for (int i = 0; i < item.quotes().size(); i++) {
            Quote quote = item.quotes().get(i);
            cards.add(new QuoteCard(i + 1, quote, item.cheapest().filter(quote.price()::equals).isPresent(), twin(item.quotes(), i)));
        }
        return new QuotedLine(item, cards);
    }

    private static Integer twin(List<Quote> quotes, int at) {
        Quote mine = quotes.get(at);
        for (int i = 0; i < quotes.size(); i++) {
            Quote other = quotes.get(i);
            boolean same = mine.taxNo() != null && Objects.equals(mine.taxNo(), other.taxNo())
                    || VietnameseText.fold(mine.supplier()).equals(VietnameseText.fold(other.supplier()));
            if (i != at && same) {
                return i + 1;
            }
        }
        return null;
    }

    public List<SimilarProject> getSimilar() {
        if (alike == null) {
            alike = similar.to(page.getDossier(), SIMILAR);
        }
        return alike;
    }

    /** This dossier as the last row of the comparison. */
    public SimilarProject getOwn() {
        if (own == null) {
            own = similar.itself(page.getDossier());
        }
        return own;
    }

    /** What the prices of similar projects are compared for; empty without an estimate. */
    public String getMainItem() {
        return similar.mainItem(page.getDossier().content()).map(BudgetLine::item).orElse("");
    }

    /** The number of the version that was submitted last; 0 where none is kept. */
    public int getVersion() {
        if (version == null) {
            version = versions.last(page.getDossier().id());
        }
        return version;
    }

    /** How many places differ from the submission before; 0 for a dossier that was submitted once. */
    public int getChanges() {
        if (changes == null) {
            int last = getVersion();
            changes = last < 2 ? 0 : count(comparing.compare(page.getDossier().id(), last - 1, last));
        }
        return changes;
    }

    private static int count(ContentDiff diff) {
        return diff.parts().stream().mapToInt(part -> (int) (part.fields().stream().filter(ContentDiff::differs).count()
                + part.rows().stream().filter(row -> row.kind() != ContentDiff.Kind.SAME).count())).sum();
    }

    public List<AttachmentView> getFiles() {
        if (files == null) {
            files = projects.attachments(page.getDossier().id());
        }
        return files;
    }

    public long files(AttachmentKind kind) {
        return getFiles().stream().filter(file -> file.kind() == kind).count();
    }
}
