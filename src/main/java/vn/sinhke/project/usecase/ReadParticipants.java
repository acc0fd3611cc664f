package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sinhke.household.query.KnownHousehold;
import vn.sinhke.household.query.KnownHouseholds;
import vn.sinhke.household.query.VisibleHouseholds;
import vn.sinhke.project.domain.ParticipantColumn;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.sheet.SheetCell;
import vn.sinhke.shared.sheet.SheetFile;
import vn.sinhke.shared.sheet.SheetRow;
import vn.sinhke.shared.sheet.SheetRows;
import vn.sinhke.shared.sheet.SheetTemplate;

/** Reads a list of participants from Excel and finds each household in the register; nothing is saved with the dossier yet. */
@ApplicationScoped
public class ReadParticipants {
    /** The largest list, in bytes. */
    public static final long LARGEST = 2L * 1024 * 1024;

    private static final int MOST = 1000;
    private static final int HEAD_WITHIN = 15;
    private static final BigDecimal MOST_STOCK = new BigDecimal("9999999999");
    private static final Map<String, ParticipantColumn> NAMES = names();

    @Inject
    KnownHouseholds register;

    @Inject
    VisibleHouseholds visible;

    /** One reason against one row: the cell, such as {@code C17}, and a key with facts for the sentence. */
    public record Fault(String cell, String key, List<Object> args) implements Serializable { }

    /** One row of the list: the household and what it is to get, or why it cannot be taken over. */
    public record Line(int row, Long householdId, String code, String head, ParticipantKind kind, BigDecimal stock, List<Fault> faults)
            implements Serializable {
        public boolean isGood() {
            return faults.isEmpty();
        }
    }

    private record Table(SheetFile.Sheet sheet, int headRow, Map<ParticipantColumn, Integer> columns) { }

    private static Map<String, ParticipantColumn> names() {
        Map<String, ParticipantColumn> names = new HashMap<>();
        for (ParticipantColumn column : ParticipantColumn.values()) {
            names.put(VietnameseText.fold(Messages.in(Messages.VIETNAMESE).label(column)), column);
            names.put(VietnameseText.fold(Messages.in(Messages.ENGLISH).label(column)), column);
        }
        return Map.copyOf(names);
    }

    /** The rows of the list in their order; refuses a file that is none. */
    @Transactional
    public List<Line> read(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile("participants", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] bytes = content.readNBytes((int) LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw refuse("sheet-size", "sheet.refused.size", LARGEST / 1024 / 1024);
                }
                out.write(bytes);
            }
            SheetFile.check(file);
            try (SheetFile opened = SheetFile.open(file)) {
                return resolve(drafts(opened));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    /** The empty list with its drop-down. */
    public void template(Messages language, OutputStream to) throws IOException {
        List<SheetTemplate.Column> columns = Arrays.stream(ParticipantColumn.values()).map(column -> new SheetTemplate.Column(
                language.label(column), language.get("project.participants.hint." + column), false,
                column == ParticipantColumn.KIND ? Arrays.stream(ParticipantKind.values()).map(language::label).toList() : List.of(),
                column == ParticipantColumn.STOCK || column == ParticipantColumn.KIND ? null : "@", 24)).toList();
        new SheetTemplate(language.get("project.section.participants"), language.get("household.import.sheet.lists"),
                language.get("household.import.sheet.guide"), MOST)
                .write(columns, List.of(language.get("project.participants.guide")), to);
    }

    private static Table table(SheetFile file) {
        for (SheetFile.Sheet sheet : file.sheets()) {
            try (SheetRows rows = file.rows(sheet)) {
                for (SheetRow row = rows.next(); row != null && row.number() <= HEAD_WITHIN; row = rows.next()) {
                    Map<ParticipantColumn, Integer> found = new EnumMap<>(ParticipantColumn.class);
                    for (int i = 0; i < row.width(); i++) {
                        ParticipantColumn column = row.cell(i) == null ? null : NAMES.get(VietnameseText.fold(row.cell(i).text()));
                        if (column != null) {
                            found.putIfAbsent(column, i);
                        }
                    }
                    if (found.containsKey(ParticipantColumn.HOUSEHOLD) || found.containsKey(ParticipantColumn.IDENTITY) && found.containsKey(ParticipantColumn.HEAD)) {
                        return new Table(sheet, row.number(), found);
                    }
                }
            }
        }
        throw refuse("sheet-columns", "project.participants.refused.table");
    }

    /** A row before its household is looked up. */
    private record Draft(int row, Map<ParticipantColumn, Integer> columns, String code, String head, String village, String identity,
                         ParticipantKind kind, BigDecimal stock, List<Fault> faults) {
        void fault(ParticipantColumn column, String key, Object... args) {
            Integer at = columns.get(column);
            faults.add(new Fault(at == null ? String.valueOf(row) : SheetCell.letters(at) + row, "project.participants.fault." + key, List.of(args)));
        }
    }

    private static List<Draft> drafts(SheetFile file) {
        Table table = table(file);
        List<Draft> drafts = new ArrayList<>();
        try (SheetRows rows = file.rows(table.sheet())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > table.headRow() && !row.isBlank()) {
                    if (drafts.size() == MOST) {
                        throw refuse("sheet-rows", "project.participants.refused.rows", MOST);
                    }
                    drafts.add(draft(table, row));
                }
            }
        }
        return drafts;
    }

    private static Draft draft(Table table, SheetRow row) {
        List<Fault> faults = new ArrayList<>();
        String kindText = text(table, row, ParticipantColumn.KIND);
        ParticipantKind kind = kind(kindText);
        String stockText = text(table, row, ParticipantColumn.STOCK);
        BigDecimal stock = stock(stockText);
        String code = text(table, row, ParticipantColumn.HOUSEHOLD);
        String identity = text(table, row, ParticipantColumn.IDENTITY);
        Draft draft = new Draft(row.number(), table.columns(), code == null ? null : code.toUpperCase(Locale.ROOT),
                text(table, row, ParticipantColumn.HEAD), text(table, row, ParticipantColumn.VILLAGE),
                identity == null ? null : identity.replaceAll("[\\s.]", ""), kind == null ? ParticipantKind.BENEFICIARY : kind, stock, faults);
        for (ParticipantColumn column : ParticipantColumn.values()) {
            SheetCell cell = row.cell(table.columns().getOrDefault(column, -1));
            if (cell != null && (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR)) {
                draft.fault(column, "formula");
            }
        }
        if (kindText != null && kind == null) {
            draft.fault(ParticipantColumn.KIND, "kind", kindText);
        }
        if (stockText != null && stock == null) {
            draft.fault(ParticipantColumn.STOCK, "stock", stockText);
        }
        if (code == null && identity == null && faults.isEmpty()) {
            draft.fault(ParticipantColumn.HOUSEHOLD, "noKey");
        }
        return draft;
    }

    private static String text(Table table, SheetRow row, ParticipantColumn column) {
        SheetCell cell = row.cell(table.columns().getOrDefault(column, -1));
        if (cell == null || cell.kind() == SheetCell.Kind.FORMULA || cell.text().isBlank()) {
            return null;
        }
        String text = VietnameseText.nfc(cell.text()).replaceAll("[\\p{Cntrl}<>\\s\\u00a0]+", " ").strip();
        return text.length() > 120 ? text.substring(0, 120) : text;
    }

    private static ParticipantKind kind(String text) {
        return Arrays.stream(ParticipantKind.values()).filter(one -> text != null && (one.name().equalsIgnoreCase(text)
                || VietnameseText.fold(Messages.in(Messages.VIETNAMESE).label(one)).equals(VietnameseText.fold(text))
                || VietnameseText.fold(Messages.in(Messages.ENGLISH).label(one)).equals(VietnameseText.fold(text)))).findFirst().orElse(null);
    }

    /** Heads, with two decimals at most; null when it is no such number. */
    private static BigDecimal stock(String text) {
        try {
            BigDecimal number = text == null || text.length() > 15 ? null : new BigDecimal(text.replace(',', '.'));
            return number == null || number.signum() < 0 || number.stripTrailingZeros().scale() > 2 || number.compareTo(MOST_STOCK) > 0 ? null : number;
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    private List<Line> resolve(List<Draft> drafts) {
        List<String> codes = drafts.stream().map(Draft::code).filter(java.util.Objects::nonNull).toList();
        List<String> identities = drafts.stream().filter(one -> one.code() == null).map(Draft::identity).filter(java.util.Objects::nonNull).toList();
        List<KnownHousehold> known = register.find(codes, identities, List.of()).stream()
                .filter(one -> visible.mayKeep(one.communeId(), one.districtId())).toList();
        Map<Long, Integer> rows = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            KnownHousehold found = draft.faults().isEmpty() ? find(draft, known) : null;
            if (found != null && rows.putIfAbsent(found.id(), draft.row()) != null) {
                draft.fault(ParticipantColumn.HOUSEHOLD, "twice", String.valueOf(rows.get(found.id())));
            }
            lines.add(new Line(draft.row(), found == null ? null : found.id(), found == null ? draft.code() : found.code(),
                    found == null ? draft.head() : found.head(), draft.kind(), draft.stock(), List.copyOf(draft.faults())));
        }
        return lines;
    }

    /** By the code, else by the number of the head; name and village must then agree with the register. */
    private static KnownHousehold find(Draft draft, List<KnownHousehold> known) {
        KnownHousehold found = known.stream().filter(one -> draft.code() != null ? draft.code().equals(one.code())
                : draft.identity().equals(one.identity()) && (draft.village() == null || same(draft.village(), one.village()))).findFirst().orElse(null);
        if (found == null) {
            draft.fault(draft.code() != null ? ParticipantColumn.HOUSEHOLD : ParticipantColumn.IDENTITY, "unknown");
        } else if (draft.head() != null && !same(draft.head(), found.head())) {
            draft.fault(ParticipantColumn.HEAD, "head", found.head());
        } else if (draft.code() == null && draft.head() == null) {
            draft.fault(ParticipantColumn.HEAD, "headMissing");
        }
        return found;
    }

    private static boolean same(String one, String other) {
        return VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }

    private static Problem.RulesBroken refuse(String rule, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of(rule, "participants", key, args));
    }
}
