package vn.sinhke.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.sinhke.reference.domain.SuccessionExtent;
import vn.sinhke.reference.domain.WorkingDays;
import vn.sinhke.reference.query.UnitLink;
import vn.sinhke.reference.query.UnitTree;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;

/** The reference files of the repository, read without a database. */
public final class ReferenceFiles {
    private static final Pattern HOLIDAY = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '[^']*', '(\\w+)', '[^']*', (TRUE|FALSE)\\)");

    private ReferenceFiles() { }

    /** One line of sql/reference/admin-units.csv. */
    public record Line(String code, String name, UnitLevel level, String parentCode, LocalDate from, LocalDate to) { }

    public static List<Line> units() {
        return lines("sql/reference/admin-units.csv")
                .map(c -> new Line(c[0], c[1], UnitLevel.valueOf(c[3]), c[4], LocalDate.parse(c[5]), c[6].isEmpty() ? null : LocalDate.parse(c[6])))
                .toList();
    }

    public static UnitTree unitTree() {
        List<Line> lines = units();
        Map<String, Long> ids = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            ids.put(lines.get(i).code() + lines.get(i).from(), 100_001L + i);
        }
        List<UnitView> units = new ArrayList<>();
        lines.forEach(l -> units.add(new UnitView(ids.get(l.code() + l.from()), l.code(), l.name(), l.name(), l.level(),
                ids.get(l.parentCode() + l.from()), l.from(), l.to(), VietnameseText.fold(l.name()))));
        LocalDate start = LocalDate.of(1997, 1, 1);
        List<UnitLink> links = lines("sql/reference/admin-unit-successions.csv")
                .map(c -> new UnitLink(ids.get(c[0] + start), ids.get(c[1] + c[3]), SuccessionExtent.valueOf(c[2]), LocalDate.parse(c[3])))
                .toList();
        return new UnitTree(units, links);
    }

    public static WorkingDays workingDays() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (MatchResult row : HOLIDAY.matcher(text("sql/migration/V014__holidays.sql")).results().toList()) {
            (row.group(2).equals("WORKING_SWAP") ? worked : off).add(LocalDate.parse(row.group(1)));
        }
        return new WorkingDays(off, worked);
    }

    public static Set<LocalDate> holidays(String nameStart) {
        Set<LocalDate> days = new HashSet<>();
        Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '" + Pattern.quote(nameStart)).matcher(text("sql/migration/V014__holidays.sql"))
                .results().forEach(row -> days.add(LocalDate.parse(row.group(1))));
        return days;
    }

    private static java.util.stream.Stream<String[]> lines(String file) {
        return text(file).lines().skip(1).map(line -> line.split(",", -1));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
