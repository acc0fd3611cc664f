package vn.sinhke.appraisal.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sinhke.appraisal.domain.SeatSource.Grant;
import vn.sinhke.appraisal.domain.SeatSource.Place;
import vn.sinhke.shared.Violation;

/**
 * Who sits in a council by the regulation of its day (mẫu thành phần hội đồng).
 *
 * @param toConfirm until the province has confirmed it
 */
public record Composition(String article, boolean toConfirm, List<Line> lines) implements Serializable {

    /** The fewest and the most seats that a template may have. */
    public static final int FEWEST = Seating.SMALLEST;
    public static final int MOST = 25;
    public static final int LONGEST_LABEL = 200;

    /** One seat of the template. */
    public record Line(Integer pos, Seat seat, SeatSource source, Boolean required, String labelVi, String labelEn) implements Serializable {
        public String label(Locale locale) {
            return locale != null && "en".equals(locale.getLanguage()) ? labelEn : labelVi;
        }
    }

    /** Somebody for a seat, with all the roles held; the seat is null for whoever is only proposed. */
    public record Held(Long userId, Seat seat, Collection<Grant> grants) {
        boolean fits(Line line, Place place) {
            return (seat == null || seat == line.seat()) && grants.stream().anyMatch(grant -> line.source().fits(grant, place));
        }
    }

    /** Everything that speaks against these lines as a template. */
    public static List<Violation> violations(List<Line> lines) {
        List<Violation> broken = new ArrayList<>();
        if (lines.size() < FEWEST || lines.size() > MOST) {
            broken.add(Violation.of("composition-size", "lines", "rule.composition.size", lines.size(), FEWEST, MOST));
        }
        one(Seat.CHAIR, "composition-chair", lines, broken);
        one(Seat.SECRETARY, "composition-secretary", lines, broken);
        for (int i = 0; i < lines.size(); i++) {
            String field = "lines[" + i + "].";
            if (lines.get(i).seat() == null || lines.get(i).source() == null) {
                broken.add(Violation.of("composition-source", field + "source", "rule.composition.source", i + 1));
            }
            label(lines.get(i).labelVi(), field + "labelVi", "rule.composition.labelVi", i, broken);
            label(lines.get(i).labelEn(), field + "labelEn", "rule.composition.labelEn", i, broken);
        }
        return broken;
    }

    private static void one(Seat seat, String rule, List<Line> lines, List<Violation> broken) {
        List<Line> found = lines.stream().filter(line -> line.seat() == seat).toList();
        if (found.size() != 1 || !found.get(0).required()) {
            broken.add(Violation.of(rule, "lines", "rule.composition." + seat, found.size()));
        }
    }

    private static void label(String label, String field, String key, int row, List<Violation> broken) {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            broken.add(Violation.of("composition-label", field, key, row + 1, LONGEST_LABEL));
        }
    }

    /** For each line, in their order, the first candidate who fits and is not taken yet; null where nobody does. */
    public List<Held> fill(List<Held> candidates, Place place) {
        Set<Long> taken = new HashSet<>();
        List<Held> filled = new ArrayList<>();
        for (Line line : lines) {
            Held found = line.source() == SeatSource.ANYBODY ? null
                    : candidates.stream().filter(one -> !taken.contains(one.userId()) && one.fits(line, place)).findFirst().orElse(null);
            if (found != null) {
                taken.add(found.userId());
            }
            filled.add(found);
        }
        return filled;
    }

    /** The required lines that the seated people leave open, each person counting for one line, as few lines as can be. */
    public List<Line> lacking(List<Held> seated, Place place) {
        List<Line> wanted = lines.stream().filter(Line::required).toList();
        int[] lineOf = new int[seated.size()];
        Arrays.fill(lineOf, -1);
        List<Line> open = new ArrayList<>();
        for (int line = 0; line < wanted.size(); line++) {
            if (!seat(line, wanted, seated, place, lineOf, new HashSet<>())) {
                open.add(wanted.get(line));
            }
        }
        return open;
    }

    /** Finds somebody for the line, asking who sits already to take another line if need be. */
    private static boolean seat(int line, List<Line> wanted, List<Held> seated, Place place, int[] lineOf, Set<Integer> asked) {
        for (int person = 0; person < seated.size(); person++) {
            if (seated.get(person).fits(wanted.get(line), place) && asked.add(person)
                    && (lineOf[person] < 0 || seat(lineOf[person], wanted, seated, place, lineOf, asked))) {
                lineOf[person] = line;
                return true;
            }
        }
        return false;
    }
}
