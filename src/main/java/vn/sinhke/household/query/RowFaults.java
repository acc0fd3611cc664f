package vn.sinhke.household.query;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.sheet.SheetCell;

/** The reasons against a row as they are kept: JSON with keys and facts, so that each reader gets their own language. */
public final class RowFaults {
    private RowFaults() { }

    /** A reason with the cell it is about, such as {@code C17}; the cell is the bare row number when the row is meant. */
    public record Found(String cell, RowFault fault) { }

    public static String json(int row, List<RowFault> faults, Map<ReviewColumn, Integer> columns) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (RowFault fault : faults) {
            JsonArrayBuilder args = Json.createArrayBuilder();
            fault.args().forEach(arg -> add(args, arg));
            String cell = fault.column() == null ? String.valueOf(row) : SheetCell.letters(columns.get(fault.column())) + row;
            all.add(Json.createObjectBuilder().add("cell", cell).add("column", fault.column() == null ? "" : fault.column().name())
                    .add("key", fault.key()).add("args", args));
        }
        return all.build().toString();
    }

    private static void add(JsonArrayBuilder args, Object arg) {
        if (arg instanceof Number number) {
            args.add(number.longValue());
        } else if (arg instanceof LocalDate day) {
            args.add(Json.createObjectBuilder().add("day", day.toString()));
        } else if (arg instanceof Money money) {
            args.add(Json.createObjectBuilder().add("dong", money.dong()));
        } else if (arg instanceof HouseholdClass one) {
            args.add(Json.createObjectBuilder().add("class", one.name()));
        } else {
            args.add(arg.toString());
        }
    }

    public static List<Found> parse(String json) {
        List<Found> found = new ArrayList<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray all = reader.readArray();
            for (JsonObject one : all.getValuesAs(JsonObject.class)) {
                List<Object> args = new ArrayList<>();
                one.getJsonArray("args").forEach(arg -> args.add(value(arg)));
                String column = one.getString("column");
                found.add(new Found(one.getString("cell"),
                        new RowFault(column.isEmpty() ? null : ReviewColumn.valueOf(column), one.getString("key"), args)));
            }
        }
        return found;
    }

    private static Object value(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        JsonObject typed = value.asJsonObject();
        if (typed.containsKey("day")) {
            return LocalDate.parse(typed.getString("day"));
        }
        return typed.containsKey("dong") ? Money.vnd(typed.getJsonNumber("dong").longValue())
                : HouseholdClass.valueOf(typed.getString("class"));
    }
}
