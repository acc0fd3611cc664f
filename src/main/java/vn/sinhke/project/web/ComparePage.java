package vn.sinhke.project.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.ContentDiff;
import vn.sinhke.project.domain.ContentDiff.Kind;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.VersionView;
import vn.sinhke.project.usecase.CompareVersions;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.workflow.FieldChange;

/** Two versions of a dossier side by side, in words; only what changed, or everything. */
@Named
@RequestScoped
public class ComparePage {
    private static final int NONE = -1;

    @Inject
    ProjectDetails details;

    @Inject
    CompareVersions versions;

    @Inject
    ContentWords words;

    private String id;
    private String from;
    private String to;
    private String all;
    private ProjectDetail dossier;
    private List<VersionView> kept;
    private ContentDiff diff;
    private Map<String, String> households;
    private int first;
    private int second;

    /** One line of the comparison; {@code change} is the difference of two sums in words, null where there is none. */
    public record Line(String label, String before, String after, String change, Kind kind) {
        public boolean isChanged() {
            return kind != Kind.SAME;
        }
    }

    /** A row of a list with its columns. */
    public record Block(String title, Kind kind, List<Line> lines) { }

    /** A section of the form. */
    public record Part(String key, List<Line> lines, List<Block> blocks, int changes) { }

    public void open() {
        dossier = details.of(RowId.orNull(id));
        kept = versions.of(dossier.id());
        List<Integer> numbers = kept.stream().map(VersionView::no).toList();
        // Without a choice: the last two that were kept, or the only one and the present state.
        first = number(from, numbers.size() > 2 ? numbers.get(numbers.size() - 3) : numbers.get(0));
        second = number(to, numbers.size() > 2 ? numbers.get(numbers.size() - 2) : VersionView.NOW);
        if (!numbers.contains(first) || !numbers.contains(second)) {
            throw new Problem.NotFound();
        }
        diff = versions.compare(dossier.id(), first, second);
        households = words.households(diff.parts().stream().flatMap(part -> Stream.concat(part.fields().stream().map(FieldChange::field),
                part.rows().stream().map(ContentDiff.Row::path))).toList());
    }

    private static int number(String text, int otherwise) {
        return text == null || text.isBlank() ? otherwise : text.matches("\\d{1,6}") ? Integer.parseInt(text) : NONE;
    }

    /** The sections with something to show. */
    public List<Part> getParts() {
        List<Part> parts = new ArrayList<>();
        for (ContentDiff.Part part : diff.parts()) {
            List<Line> lines = part.fields().stream().filter(this::isShown)
                    .map(one -> line(words.label(one.field(), households, say()), one.field(), one)).toList();
            List<Block> blocks = part.rows().stream().filter(row -> isWhole() || row.kind() != Kind.SAME).map(this::block).toList();
            int changes = (int) (part.fields().stream().filter(ContentDiff::differs).count()
                    + part.rows().stream().filter(row -> row.kind() != Kind.SAME).count());
            if (!lines.isEmpty() || !blocks.isEmpty()) {
                parts.add(new Part(part.section().key(), lines, blocks, changes));
            }
        }
        return parts;
    }

    private boolean isShown(FieldChange field) {
        return isWhole() || ContentDiff.differs(field);
    }

    /** A changed row shows the columns that changed; a new or removed one shows all it says. */
    private Block block(ContentDiff.Row row) {
        String list = row.path().split("\\[", 2)[0];
        String name = switch (list) {
            case "budget" -> row.says("item");
            case "linkageContracts" -> row.says("buyer");
            case "sites" -> words.value("sites.unit", row.says("unit"), say());
            default -> null;
        };
        String title = words.label(row.path(), households, say()) + (name == null ? "" : ": " + name);
        List<Line> lines = row.fields().stream().filter(one -> isWhole() || row.kind() != Kind.CHANGED || ContentDiff.differs(one))
                .map(one -> line(words.columnOf(list, one.field(), say()), list + "[1]." + one.field(), one)).toList();
        return new Block(title, row.kind(), lines);
    }

    /** Total, State support, and each source. */
    public List<Line> getSums() {
        return diff.sums().stream().map(one -> line(say().get(switch (one.field()) {
            case "total" -> "compare.total";
            case "stateSupport" -> "compare.state";
            default -> "FundingSource." + one.field();
        }), one.field(), one)).toList();
    }

    private Line line(String label, String path, FieldChange one) {
        return new Line(label, words.value(path, one.before(), say()), words.value(path, one.after(), say()), change(path, one),
                !ContentDiff.differs(one) ? Kind.SAME : one.before() == null ? Kind.ADDED : one.after() == null ? Kind.REMOVED : Kind.CHANGED);
    }

    /** "tăng 12.000.000 đ" for two sums that differ. */
    private String change(String path, FieldChange one) {
        String column = path.substring(path.lastIndexOf('.') + 1);
        boolean money = List.of("unitPrice", "floorPrice", ContentDiff.AMOUNT, "total", "stateSupport").contains(column)
                || column.equals(column.toUpperCase(java.util.Locale.ROOT));
        if (!money || one.before() == null || one.after() == null || !ContentDiff.differs(one)) {
            return null;
        }
        BigDecimal by = new BigDecimal(one.after()).subtract(new BigDecimal(one.before()));
        return say().get(by.signum() > 0 ? "compare.more" : "compare.less", Money.vnd(by.abs().longValueExact()));
    }

    /** What each version is called: "Lần nộp 2 · 14:05 05/06/2024 · Nông Văn Hưng". */
    public String name(VersionView version) {
        String what = say().get("compare.occasion." + version.occasion(), version.no());
        return Stream.of(what, say().moment(version.takenAt()), version.takenByName()).filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b).orElse("");
    }

    private VersionView version(int no) {
        return kept.stream().filter(one -> one.no() == no).findFirst().orElseThrow();
    }

    public String getFirstName() {
        return name(version(first));
    }

    public String getSecondName() {
        return name(version(second));
    }

    public boolean isChanged() {
        return diff.isChanged();
    }

    public List<VersionView> getKept() {
        return kept;
    }

    public ProjectDetail getDossier() {
        return dossier;
    }

    public int getFirst() {
        return first;
    }

    public int getSecond() {
        return second;
    }

    public boolean isWhole() {
        return "1".equals(all);
    }

    private static Messages say() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = all;
    }
}
