package vn.sinhke.shared.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.shared.Money;

/**
 * Plain values and records as the API writes them: money as whole đồng, dates and UTC instants in ISO 8601, enums by
 * name, nulls as null. A {@link LocalDateTime} is taken as UTC, as the database keeps it.
 */
public final class JsonValues {
    private JsonValues() { }

    public static JsonValue of(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof JsonArrayBuilder array) {
            return array.build();
        }
        if (value instanceof JsonObjectBuilder object) {
            return object.build();
        }
        if (value instanceof Money money) {
            return Json.createValue(money.dong());
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof LocalDateTime utc) {
            return of(utc.toInstant(ZoneOffset.UTC));
        }
        if (value instanceof Instant instant) {
            return Json.createValue(instant.truncatedTo(ChronoUnit.MILLIS).toString());
        }
        if (value instanceof Enum<?> constant) {
            return Json.createValue(constant.name());
        }
        if (value instanceof Optional<?> perhaps) {
            return of(perhaps.orElse(null));
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> array.add(of(one)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, one) -> object.add(key instanceof Enum<?> constant ? constant.name() : key.toString(), of(one)));
            return object.build();
        }
        return value instanceof Record one ? record(one) : Json.createValue(value.toString());
    }

    private static JsonValue record(Record one) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                object.add(component.getName(), of(component.getAccessor().invoke(one)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return object.build();
    }
}
