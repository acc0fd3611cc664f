package vn.sinhke.reference.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;

/** A unit as other systems read it; {@code parent} is the code of the unit above in the same time. */
final class UnitJson {
    private UnitJson() { }

    static JsonObjectBuilder of(UnitView unit, Units units) {
        return nullable(nullable(Json.createObjectBuilder()
                .add("id", unit.id().toString()).add("code", unit.code()).add("name", unit.name())
                .add("nameEn", unit.nameEn()).add("level", unit.level().name()),
                "parent", units.byId(unit.parentId()).map(UnitView::code).orElse(null))
                .add("validFrom", unit.validFrom().toString()),
                "validTo", unit.validTo());
    }

    static JsonObject page(List<JsonObjectBuilder> items, String next) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(array::add);
        return nullable(Json.createObjectBuilder().add("items", array), "next", next).build();
    }

    private static JsonObjectBuilder nullable(JsonObjectBuilder json, String name, Object value) {
        return value == null ? json.addNull(name) : json.add(name, value.toString());
    }
}
