package vn.sinhke.shared.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/**
 * Reads the fields of a request and collects everything that has the wrong shape, with the path of each field.
 * A field that is wrong reads as null (a number as 0) until {@link #check()} throws all violations at once.
 */
public final class Shape {
    private final JsonObject json;
    private final String path;
    private final List<Violation> wrong;

    private Shape(JsonObject json, String path, List<Violation> wrong) {
        this.json = json;
        this.path = path;
        this.wrong = wrong;
    }

    public static Shape of(JsonObject json) {
        return new Shape(json, "", new ArrayList<>());
    }

    /** How a request names an administrative unit: by its id, or by its code on a day (today where none is given). */
    public record UnitName(String codeOrId, LocalDate asOf) { }

    /** Throws everything that was found wrong so far, in this object and the objects read from it. */
    public void check() {
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }

    /** As {@link #check()}; what else is known to be missing then is told in the same answer, once for each field. */
    public void check(List<Violation> besides) {
        if (!wrong.isEmpty()) {
            Set<String> named = wrong.stream().map(Violation::field).collect(Collectors.toSet());
            besides.stream().filter(one -> !named.contains(one.field())).forEach(wrong::add);
        }
        check();
    }

    /** Adds a violation of the caller's own finding to those collected. */
    public void refuse(String rule, String field, String key, Object... args) {
        wrong.add(Violation.of(rule, path + field, key, args));
    }

    public boolean has(String field) {
        JsonValue value = json.get(field);
        return value != null && value != JsonValue.NULL;
    }

    public Set<String> fields() {
        return json.keySet();
    }

    public String text(String field, int longest) {
        return required(field) ? textOrNull(field, longest) : null;
    }

    /** One line of plain text in NFC without surrounding blanks; blank reads as null. */
    public String textOrNull(String field, int longest) {
        return readText(field, longest, false);
    }

    /** A password: exactly as typed. */
    public String secret(String field, int longest) {
        if (!has(field)) {
            refuse("shape-required", field, "shape.required");
            return null;
        }
        if (json.get(field) instanceof JsonString text && text.getString().length() <= longest) {
            return text.getString();
        }
        refuse("shape-text", field, "shape.text", longest);
        return null;
    }

    /** Text that may run over several lines, such as a comment. */
    public String linesOrNull(String field, int longest) {
        return readText(field, longest, true);
    }

    /** A name: one line in which markup has no place. */
    public String name(String field, int longest) {
        return required(field) ? nameOrNull(field, longest) : null;
    }

    public String nameOrNull(String field, int longest) {
        String text = textOrNull(field, longest);
        if (text != null && (text.indexOf('<') >= 0 || text.indexOf('>') >= 0)) {
            refuse("shape-name", field, "shape.name");
            return null;
        }
        return text;
    }

    public Money money(String field) {
        return required(field) ? moneyOrNull(field) : null;
    }

    public Money moneyOrNull(String field) {
        Long dong = whole(field, 0, Money.LARGEST, "shape.money");
        return dong == null ? null : Money.vnd(dong);
    }

    public int integer(String field, int least, int most) {
        Integer number = required(field) ? integerOrNull(field, least, most) : null;
        return number == null ? 0 : number;
    }

    public Integer integerOrNull(String field, int least, int most) {
        Long number = whole(field, least, most, "shape.integer");
        return number == null ? null : number.intValue();
    }

    public BigDecimal decimal(String field, BigDecimal least, BigDecimal most, int places) {
        return required(field) ? decimalOrNull(field, least, most, places) : null;
    }

    public BigDecimal decimalOrNull(String field, BigDecimal least, BigDecimal most, int places) {
        if (!has(field)) {
            return null;
        }
        if (json.get(field) instanceof JsonNumber number) {
            BigDecimal value = number.bigDecimalValue();
            if (value.signum() == 0) {
                value = BigDecimal.ZERO;
            }
            if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && value.stripTrailingZeros().scale() <= places) {
                return value;
            }
        }
        refuse("shape-decimal", field, "shape.decimal", least, most, places);
        return null;
    }

    public LocalDate date(String field) {
        return required(field) ? dateOrNull(field) : null;
    }

    public LocalDate dateOrNull(String field) {
        if (!has(field)) {
            return null;
        }
        LocalDate day = json.get(field) instanceof JsonString text ? Days.parse(text.getString()).orElse(null) : null;
        if (day == null) {
            refuse("shape-date", field, "shape.date");
        }
        return day;
    }

    public <E extends Enum<E>> E code(String field, Class<E> codes) {
        return required(field) ? codeOrNull(field, codes) : null;
    }

    public <E extends Enum<E>> E codeOrNull(String field, Class<E> codes) {
        if (!has(field)) {
            return null;
        }
        Optional<E> found = json.get(field) instanceof JsonString text
                ? Arrays.stream(codes.getEnumConstants()).filter(code -> code.name().equals(text.getString())).findFirst()
                : Optional.empty();
        if (found.isEmpty()) {
            refuse("shape-code", field, "shape.code",
                    String.join(", ", Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList()));
        }
        return found.orElse(null);
    }

    public boolean flag(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        JsonValue value = json.get(field);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            refuse("shape-flag", field, "shape.flag");
        }
        return value == JsonValue.TRUE;
    }

    /** The id of something that another resource told; ids travel as strings. */
    public Long id(String field) {
        return required(field) ? idOrNull(field) : null;
    }

    public Long idOrNull(String field) {
        if (!has(field)) {
            return null;
        }
        if (json.get(field) instanceof JsonString text && RowId.isOne(text.getString())) {
            return Long.valueOf(text.getString());
        }
        refuse("shape-id", field, "shape.id");
        return null;
    }

    /** A unit as {@code {"code","asOf"}}, {@code {"id"}}, or just its code or id. */
    public UnitName unitOrNull(String field) {
        if (!has(field)) {
            return null;
        }
        if (json.get(field) instanceof JsonString) {
            String text = textOrNull(field, 20);
            return text == null ? null : new UnitName(text, null);
        }
        Shape unit = objectOrNull(field);
        String code = unit.textOrNull("code", 20);
        String id = unit.textOrNull("id", 20);
        return new UnitName(id != null ? id : code, unit.dateOrNull("asOf"));
    }

    /** A year, told without a sign between its thousands. */
    public Integer yearOrNull(String field, int first, int last) {
        Long year = whole(field, first, last, "shape.integer", String.valueOf(first), String.valueOf(last));
        return year == null ? null : year.intValue();
    }

    public Shape object(String field) {
        return required(field) ? objectOrNull(field) : new Shape(JsonObject.EMPTY_JSON_OBJECT, path + field + ".", new ArrayList<>());
    }

    public Shape objectOrNull(String field) {
        if (!has(field)) {
            return null;
        }
        if (json.get(field) instanceof JsonObject object) {
            return new Shape(object, path + field + ".", wrong);
        }
        refuse("shape-object", field, "shape.object");
        return new Shape(JsonObject.EMPTY_JSON_OBJECT, path + field + ".", new ArrayList<>());
    }

    /** The objects of a list, each with its number in its path; none when the field is absent. */
    public List<Shape> list(String field, int most) {
        if (!has(field)) {
            return List.of();
        }
        if (!(json.get(field) instanceof JsonArray array) || array.size() > most) {
            refuse("shape-list", field, "shape.list", most);
            return List.of();
        }
        List<Shape> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject object) {
                all.add(new Shape(object, path + field + "[" + i + "].", wrong));
            } else {
                refuse("shape-object", field + "[" + i + "]", "shape.object");
            }
        }
        return all;
    }

    /** The strings of a list; none when the field is absent. */
    public List<String> texts(String field, int most, int longest) {
        if (!has(field)) {
            return List.of();
        }
        if (!(json.get(field) instanceof JsonArray array) || array.size() > most) {
            refuse("shape-list", field, "shape.list", most);
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String text = array.get(i) instanceof JsonString string ? VietnameseText.nfc(string.getString()).strip() : null;
            if (text == null || text.isEmpty() || text.length() > longest || hasControls(text, false)) {
                refuse("shape-text", field + "[" + i + "]", "shape.text", longest);
            } else {
                all.add(text);
            }
        }
        return all;
    }

    private boolean required(String field) {
        boolean there = has(field) && !(json.get(field) instanceof JsonString text && text.getString().isBlank());
        if (!there) {
            refuse("shape-required", field, "shape.required");
        }
        return there;
    }

    private String readText(String field, int longest, boolean lines) {
        if (!has(field)) {
            return null;
        }
        if (!(json.get(field) instanceof JsonString string)) {
            refuse("shape-text", field, "shape.text", longest);
            return null;
        }
        String text = VietnameseText.nfc(string.getString()).strip();
        if (text.length() > longest || hasControls(text, lines)) {
            refuse("shape-text", field, "shape.text", longest);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Control characters, halves of surrogate pairs, and marks that turn the direction of reading. */
    private static boolean hasControls(String text, boolean lines) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t'))
                || c >= 0xD800 && c <= 0xDFFF || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF);
    }

    private Long whole(String field, long least, long most, String key) {
        return whole(field, least, most, key, least, most);
    }

    private Long whole(String field, long least, long most, String key, Object... told) {
        if (!has(field)) {
            return null;
        }
        if (json.get(field) instanceof JsonNumber number && !number.toString().matches(".*[.eE].*")) {
            BigDecimal value = number.bigDecimalValue();
            if (value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return value.longValueExact();
            }
        }
        refuse("shape-number", field, key, told);
        return null;
    }
}
