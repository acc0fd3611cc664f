package vn.sinhke.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Quotes;
import vn.sinhke.project.usecase.CompareQuotes;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.web.Notices;

/** The sheet in which the quotes for one cost item are entered side by side and one is chosen. */
@Named
@ViewScoped
public class QuoteSheet implements Serializable {
    private static final int USUAL = 3;

    @Inject
    ProjectFormPage page;

    @Inject
    Quotes quotes;

    @Inject
    CompareQuotes comparing;

    @Inject
    ProjectDetails details;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private String item;
    private String unit;
    private int version;
    @Size(max = 500, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String reason;
    private final List<QuoteForm> rows = new ArrayList<>();

    /** Opens on the item of a budget line, with as many empty rows as quotes are usually asked. */
    public void open(BudgetForm line) {
        item = line.getItem();
        unit = line.getUnit();
        QuotedItem kept = quotes.of(page.getDossier().id()).stream().filter(one -> one.isOf(item, unit)).findFirst()
                .orElse(new QuotedItem(item, unit, QuotedItem.NOT_KEPT_YET, List.of(), null));
        version = kept.version();
        reason = kept.reason();
        rows.clear();
        kept.quotes().forEach(quote -> rows.add(QuoteForm.of(quote)));
        while (rows.size() < USUAL) {
            add();
        }
    }

    public void add() {
        QuoteForm added = new QuoteForm();
        added.setDay(clock.today());
        rows.add(added);
    }

    public void remove(QuoteForm row) {
        rows.removeIf(one -> one == row);
    }

    public void choose(QuoteForm row) {
        rows.forEach(one -> one.setChosen(one == row));
    }

    /** Keeps the quotes of the rows that are begun; the budget line itself stays as it is typed. */
    public void save() {
        version = comparing.save(page.getDossier().id(), new QuotedItem(item, unit, version,
                rows.stream().filter(row -> !row.isBlank()).map(QuoteForm::content).toList(), isReasonNeeded() ? reason : null));
        notices.done("quote.saved", item);
    }

    /** Writes the chosen price into every line of the item. */
    public void takePrice() {
        save();
        rows.stream().filter(QuoteForm::isChosen).findFirst().ifPresent(chosen -> page.getForm().getBudget().stream()
                .filter(line -> line.getItem() != null && QuotedItem.key(line.getItem(), line.getUnit()).equals(QuotedItem.key(item, unit)))
                .forEach(line -> line.setUnitPrice(chosen.getPrice())));
    }

    /** The cheapest of the prices that are typed, or null. */
    public Money getCheapest() {
        return rows.stream().map(QuoteForm::getPrice).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    public boolean isCheapest(QuoteForm row) {
        return row.getPrice() != null && row.getPrice().equals(getCheapest());
    }

    /** How much dearer a quote is than the cheapest, or null while its price is open. */
    public Money more(QuoteForm row) {
        return row.getPrice() == null ? null : row.getPrice().minus(getCheapest());
    }

    public boolean isReasonNeeded() {
        return rows.stream().filter(QuoteForm::isChosen).findFirst()
                .filter(chosen -> chosen.getPrice() != null && chosen.getPrice().isMoreThan(getCheapest())).isPresent();
    }

    public boolean isAnyChosen() {
        return rows.stream().anyMatch(QuoteForm::isChosen);
    }

    /** The quotes among the dossier's papers. */
    public List<AttachmentView> getPapers() {
        return item == null ? List.of() : details.attachments(page.getDossier().id()).stream()
                .filter(paper -> paper.kind() == AttachmentKind.PRICE_QUOTE).toList();
    }

    public String getItem() {
        return item;
    }

    public String getUnit() {
        return unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<QuoteForm> getRows() {
        return rows;
    }
}
