package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.workflow.FieldChange;

/**
 * Two versions of a dossier side by side. Rows of lists are matched by what they are, not by where they stand: a
 * household by itself, a cost item by cycle and name, a contract by buyer and product; so that a row put in the middle
 * is one row more and not a list of changed ones.
 *
 * @param sums total, State support and each source, in đồng; a source that gives nothing on both sides is left out
 */
public record ContentDiff(List<Part> parts, List<FieldChange> sums) implements Serializable {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\w+)]\\.(\\w+)");
    /** The sum of a budget line, which no version keeps: quantity times price. */
    public static final String AMOUNT = "amount";

    /** What became of a row. */
    public enum Kind { SAME, CHANGED, ADDED, REMOVED }

    /** One section of the form: its single fields, and the rows of its lists. */
    public record Part(DossierSection section, List<FieldChange> fields, List<Row> rows) implements Serializable {
        public boolean isChanged() {
            return fields.stream().anyMatch(ContentDiff::differs) || rows.stream().anyMatch(row -> row.kind() != Kind.SAME);
        }
    }

    /**
     * One row of a list.
     *
     * @param before its path in the earlier version, such as {@code budget[2]}; null for a row that was added
     * @param after its path in the later version; null for a row that was removed
     * @param fields by the names of the columns, changed or not
     */
    public record Row(Kind kind, String before, String after, List<FieldChange> fields) implements Serializable {
        public String path() {
            return after == null ? before : after;
        }

        /** What the row says in a column, the later version first; null for nothing. */
        public String says(String column) {
            return fields.stream().filter(one -> one.field().equals(column)).findFirst()
                    .map(one -> one.after() == null ? one.before() : one.after()).orElse(null);
        }
    }

    public static boolean differs(FieldChange field) {
        return !Objects.equals(field.before(), field.after());
    }

    /** Compares two contents kept as fields by their paths. */
    public static ContentDiff of(Map<String, String> before, Map<String, String> after) {
        Map<DossierSection, List<FieldChange>> fields = new EnumMap<>(DossierSection.class);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream().filter(name -> !ROW.matcher(name).matches()).forEach(name ->
                fields.computeIfAbsent(DossierSection.of(name), key -> new ArrayList<>())
                        .add(new FieldChange(name, before.get(name), after.get(name))));
        Map<String, Map<String, Map<String, String>>> old = rows(before);
        Map<String, Map<String, Map<String, String>>> now = rows(after);
        Map<DossierSection, List<Row>> rows = new EnumMap<>(DossierSection.class);
        Set<String> lists = new LinkedHashSet<>(old.keySet());
        lists.addAll(now.keySet());
        lists.forEach(list -> rows.computeIfAbsent(DossierSection.of(list), key -> new ArrayList<>())
                .addAll(match(list, old.getOrDefault(list, Map.of()), now.getOrDefault(list, Map.of()))));
        List<Part> parts = Arrays.stream(DossierSection.values()).filter(one -> fields.containsKey(one) || rows.containsKey(one))
                .map(one -> new Part(one, List.copyOf(fields.getOrDefault(one, List.of())), List.copyOf(rows.getOrDefault(one, List.of()))))
                .toList();
        return new ContentDiff(parts, sums(old.getOrDefault("budget", Map.of()), now.getOrDefault("budget", Map.of())));
    }

    public boolean isChanged() {
        return parts.stream().anyMatch(Part::isChanged);
    }

    /** The rows of each list by their place in it, each as its columns. */
    private static Map<String, Map<String, Map<String, String>>> rows(Map<String, String> content) {
        Map<String, Map<String, Map<String, String>>> lists = new LinkedHashMap<>();
        content.forEach((name, value) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                lists.computeIfAbsent(row.group(1), key -> new LinkedHashMap<>())
                        .computeIfAbsent(row.group(2), key -> new LinkedHashMap<>()).put(row.group(3), value);
            }
        });
        lists.getOrDefault("budget", Map.of()).values().forEach(line -> {
            if (line.containsKey("quantity") && line.containsKey("unitPrice")) {
                line.put(AMOUNT, new BigDecimal(line.get("quantity")).multiply(new BigDecimal(line.get("unitPrice")))
                        .setScale(0, RoundingMode.HALF_UP).toPlainString());
            }
        });
        return lists;
    }

    private static List<Row> match(String list, Map<String, Map<String, String>> old, Map<String, Map<String, String>> now) {
        Map<String, String> oldPlaces = places(list, old);
        Map<String, String> twins = new LinkedHashMap<>();
        places(list, now).forEach((identity, place) -> {
            if (oldPlaces.containsKey(identity)) {
                twins.put(place, oldPlaces.get(identity));
            }
        });
        // What has no twin but stands where a row without one stood is that row under another name.
        now.keySet().stream().filter(place -> !twins.containsKey(place) && old.containsKey(place) && !twins.containsValue(place)
                && !list.equals("participants")).toList().forEach(place -> twins.put(place, place));
        List<Row> rows = new ArrayList<>();
        now.forEach((place, columns) -> rows.add(row(list, twins.get(place), place, old.getOrDefault(twins.get(place), Map.of()), columns)));
        old.keySet().stream().filter(place -> !twins.containsValue(place))
                .forEach(place -> rows.add(row(list, place, null, old.get(place), Map.of())));
        return rows;
    }

    /** Where each row stands, by what it is; the second of two equal ones is the second. */
    private static Map<String, String> places(String list, Map<String, Map<String, String>> rows) {
        Map<String, String> places = new LinkedHashMap<>();
        rows.forEach((place, columns) -> {
            String identity = switch (list) {
                case "budget" -> columns.get("cycle") + "|" + columns.get("item");
                case "linkageContracts" -> columns.get("buyer") + "|" + columns.get("product");
                case "sites" -> columns.get("unit") + "|" + columns.get("village");
                default -> place;
            };
            int twice = 0;
            while (places.putIfAbsent(identity + "#" + twice, place) != null) {
                twice++;
            }
        });
        return places;
    }

    private static Row row(String list, String before, String after, Map<String, String> old, Map<String, String> now) {
        Set<String> columns = new LinkedHashSet<>(old.keySet());
        columns.addAll(now.keySet());
        List<FieldChange> fields = columns.stream().map(column -> new FieldChange(column, old.get(column), now.get(column))).toList();
        Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED
                : fields.stream().anyMatch(ContentDiff::differs) ? Kind.CHANGED : Kind.SAME;
        return new Row(kind, before == null ? null : list + "[" + before + "]", after == null ? null : list + "[" + after + "]", fields);
    }

    private static List<FieldChange> sums(Map<String, Map<String, String>> old, Map<String, Map<String, String>> now) {
        List<FieldChange> sums = new ArrayList<>();
        sums.add(new FieldChange("total", sum(old, List.of(AMOUNT)), sum(now, List.of(AMOUNT))));
        List<String> state = Arrays.stream(FundingSource.values()).filter(FundingSource::isState).map(Enum::name).toList();
        sums.add(new FieldChange("stateSupport", sum(old, state), sum(now, state)));
        for (FundingSource source : FundingSource.values()) {
            FieldChange one = new FieldChange(source.name(), sum(old, List.of(source.name())), sum(now, List.of(source.name())));
            if (!one.before().equals("0") || !one.after().equals("0")) {
                sums.add(one);
            }
        }
        return sums;
    }

    private static String sum(Map<String, Map<String, String>> rows, List<String> columns) {
        return rows.values().stream().flatMap(row -> columns.stream().map(row::get)).filter(Objects::nonNull).map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
