package vn.sinhke.document.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.document.domain.TemplateFault.Kind;
import vn.sinhke.document.domain.TemplateField.Shape;

/**
 * The fixed sentences of a paper with named fields, a paragraph a line. It is no language: nothing can be computed or repeated. A line may begin with
 * {@code ?} (left out when one of its fields is empty; with {@code ?(name)}, when that field is), then {@code >} (a ground) or {@code =} (a heading); {@code *Điều #.*} at its start is set in bold
 * and {@code #.} numbers points, both counted by themselves. A value is put in as it is and never read as template.
 */
public final class TemplateText {
    /** The longest template, in characters. */
    public static final int LONGEST = 20_000;

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern NAME = Pattern.compile("\\s*([\\p{L}\\p{N}._-]+)\\s*");

    private final List<Line> lines;

    /**
     * @param condition the field named after the question mark, null for none
     * @param at where its name begins
     * @param from where the text begins
     */
    private record Line(int no, boolean optional, String condition, int at, char role, String lead, String text, int from) { }

    /** What a template says of one dossier. */
    public record Written(List<String> grounds, List<Block> body) { }

    private TemplateText(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads a text that has been checked. */
    public static TemplateText of(String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                lines.add(line(i + 1, all[i]));
            }
        }
        return new TemplateText(lines);
    }

    private static Line line(int no, String typed) {
        int at = blanks(typed, 0);
        boolean optional = typed.charAt(at) == '?';
        int named = optional && typed.startsWith("(", at + 1) ? at + 2 : -1;
        int close = named < 0 ? -1 : typed.indexOf(')', named);
        String condition = named < 0 ? null : close < 0 ? "" : typed.substring(named, close);
        at = optional ? blanks(typed, close < 0 ? at + 1 : close + 1) : at;
        char role = at < typed.length() && (typed.charAt(at) == '>' || typed.charAt(at) == '=') ? typed.charAt(at) : ' ';
        at = role == ' ' ? at : blanks(typed, at + 1);
        String lead = "";
        if (at < typed.length() && typed.charAt(at) == '*') {
            int end = typed.indexOf('*', at + 1);
            lead = end < 0 ? "*" : typed.substring(at + 1, end);
            at = end < 0 ? at + 1 : blanks(typed, end + 1);
        }
        return new Line(no, optional, condition, named, role, lead, typed.substring(at), at);
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Everything that is wrong with a text whose fields may be these; empty when nothing is. */
    public static List<TemplateFault> faults(String text, Collection<TemplateField> known) {
        if (text == null || text.isBlank()) {
            return List.of(new TemplateFault(Kind.EMPTY, 1, 1, "", ""));
        }
        if (text.length() > LONGEST) {
            return List.of(new TemplateFault(Kind.TOO_LONG, 1, 1, "", ""));
        }
        List<TemplateFault> found = new ArrayList<>();
        for (Line line : of(text).lines) {
            if (line.lead().equals("*")) {
                found.add(new TemplateFault(Kind.LEAD_NOT_CLOSED, line.no(), line.from(), "", ""));
            }
            condition(line, known, found);
            fields(line, known, found);
        }
        return found;
    }

    private static void condition(Line line, Collection<TemplateField> known, List<TemplateFault> found) {
        if (line.condition() == null || known.stream().anyMatch(one -> one.name().equals(line.condition()))) {
            return;
        }
        found.add(line.condition().isBlank() ? new TemplateFault(Kind.NO_CONDITION, line.no(), line.at(), "", "")
                : new TemplateFault(Kind.UNKNOWN_FIELD, line.no(), line.at() + 1, line.condition(), nearest(line.condition(), known)));
    }

    private static void fields(Line line, Collection<TemplateField> known, List<TemplateFault> found) {
        Matcher field = FIELD.matcher(line.text());
        int end = 0;
        while (field.find()) {
            braces(line, line.text().substring(end, field.start()), end, found);
            String name = field.group(1).strip();
            int column = line.from() + field.start() + 1;
            TemplateField meant = known.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
            if (meant == null || !NAME.matcher(field.group(1)).matches()) {
                found.add(new TemplateFault(Kind.UNKNOWN_FIELD, line.no(), column, name, nearest(name, known)));
            } else if (meant.shape() != Shape.TEXT && (!line.text().strip().equals(field.group()) || !line.lead().isEmpty()
                    || meant.shape() == Shape.BLOCKS && line.role() != ' ')) {
                found.add(new TemplateFault(Kind.NOT_ALONE, line.no(), column, name, ""));
            }
            end = field.end();
        }
        braces(line, line.text().substring(end), end, found);
    }

    /** Braces that make no field. */
    private static void braces(Line line, String rest, int from, List<TemplateFault> found) {
        int open = rest.indexOf("{{");
        if (open >= 0) {
            found.add(new TemplateFault(Kind.NOT_CLOSED, line.no(), line.from() + from + open + 1, rest.substring(open + 2).strip().split("\\s", 2)[0], ""));
        }
        int close = rest.indexOf("}}");
        if (close >= 0 && open < 0) {
            found.add(new TemplateFault(Kind.NOT_OPENED, line.no(), line.from() + from + close + 1, "", ""));
        }
    }

    private static String nearest(String name, Collection<TemplateField> known) {
        return known.stream().map(TemplateField::name).min(Comparator.comparingInt(one -> distance(one.toLowerCase(), name.toLowerCase()))).orElse("");
    }

    /** How many letters must be changed, added or left out to make one of the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /**
     * The paper's grounds and body with these values: a text, or a list of lines or of blocks, for each field.
     *
     * @param values asked only for the fields that the text names
     * @throws IllegalStateException when a field has no value: the catalogue and the composition have come apart
     */
    public Written fill(Function<String, Object> values) {
        List<String> grounds = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        int article = 0;
        int point = 0;
        for (Line line : lines) {
            if (line.condition() != null && isEmpty(value(line.condition(), values))) {
                continue;
            }
            Map<String, Object> used = used(line, values);
            if (line.optional() && line.condition() == null && used.values().stream().anyMatch(TemplateText::isEmpty)) {
                continue;
            }
            Object whole = used.size() == 1 ? used.values().iterator().next() : null;
            if (whole instanceof List<?> many) {
                for (Object one : many) {
                    if (one instanceof Block block) {
                        body.add(block);
                    } else if (line.role() == '>') {
                        grounds.add((String) one);
                    } else {
                        body.add(Block.text((String) one));
                    }
                }
                continue;
            }
            String text = put(line.text(), used);
            if (line.role() == '>') {
                grounds.add(text);
            } else if (line.role() == '=') {
                point = 0;
                body.add(Block.heading(text));
            } else if (!line.lead().isEmpty()) {
                point = 0;
                String lead = line.lead().contains("#") ? line.lead().replace("#", Integer.toString(++article)) : line.lead();
                body.add(Block.article(lead, text));
            } else {
                body.add(Block.text(text.startsWith("#.") ? ++point + text.substring(1) : text));
            }
        }
        return new Written(grounds, body);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text ? text.isBlank() : ((List<?>) value).isEmpty();
    }

    private static Map<String, Object> used(Line line, Function<String, Object> values) {
        Map<String, Object> used = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(line.text());
        while (field.find()) {
            String name = field.group(1).strip();
            used.put(name, value(name, values));
        }
        return used;
    }

    private static Object value(String name, Function<String, Object> values) {
        Object value = values.apply(name);
        if (value == null) {
            throw new IllegalStateException("no value for the field " + name);
        }
        return value;
    }

    private static String put(String text, Map<String, Object> values) {
        return FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement((String) values.get(field.group(1).strip())));
    }
}
