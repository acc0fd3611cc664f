package vn.sinhke.household.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.sinhke.household.query.Happening;
import vn.sinhke.household.query.HouseholdRow;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.household.query.ReviewLine;
import vn.sinhke.household.query.SupportLine;
import vn.sinhke.household.query.TimelineLine;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Slice;

/** A household as other systems read it; {@code unit} is the code of its commune. */
final class HouseholdJson {
    private HouseholdJson() { }

    static JsonObject page(Slice<HouseholdRow> page, Units units) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(row -> items.add(place(nullable(Json.createObjectBuilder()
                .add("id", row.id().toString()).add("code", row.code()).add("head", row.head()),
                "class", row.householdClass())
                .add("ethnicMinority", row.ethnicMinority()).add("womanHeaded", row.womanHeaded()),
                row.unitId(), row.village(), units)
                .add("activeSupports", row.activeSupports())));
        return nullable(Json.createObjectBuilder().add("items", items), "next", page.next()).build();
    }

    static JsonObject of(HouseholdView one, Units units) {
        JsonArrayBuilder reviews = Json.createArrayBuilder();
        one.reviews().forEach(line -> reviews.add(review(line)));
        JsonArrayBuilder supports = Json.createArrayBuilder();
        one.supports().forEach(line -> supports.add(support(line)));
        JsonObjectBuilder json = nullable(Json.createObjectBuilder()
                .add("id", one.id().toString()).add("code", one.code()).add("head", one.head()), "class", one.householdClass());
        nullable(json, "monthsSinceEscape", one.monthsSinceEscape())
                .add("ethnicMinority", one.ethnicMinority()).add("womanHeaded", one.womanHeaded())
                .add("merit", one.merit()).add("disabled", one.disabled()).add("members", one.members());
        return nullable(place(json, one.unitId(), one.village(), units), "identity", one.maskedIdentity())
                .add("registeredOn", one.registeredOn().toString()).add("activeSupports", one.activeSupports())
                .add("reviews", reviews).add("supports", supports).build();
    }

    static JsonObject timeline(List<TimelineLine> lines, Messages messages) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.forEach(line -> {
            Happening told = line.happening();
            JsonObjectBuilder item = Json.createObjectBuilder().add("day", told.day().toString()).add("kind", told.kind().name())
                    
                    .add("sentence", messages.get(told.key(), told.args().toArray()));
            nullable(item, "event", line.event());
            items.add(nullable(nullable(item, "project", told.dossierId()), "projectCode", told.dossierCode()));
        });
        return Json.createObjectBuilder().add("items", items).build();
    }

    private static JsonObjectBuilder place(JsonObjectBuilder json, Long unitId, String village, Units units) {
        UnitView unit = units.byId(unitId).orElseThrow();
        return json.add("unit", unit.code()).add("unitName", unit.name()).add("village", village);
    }

    private static JsonObjectBuilder review(ReviewLine line) {
        JsonArrayBuilder deficits = Json.createArrayBuilder();
        line.deficits().forEach(one -> deficits.add(one.name()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("from", line.from().toString())
                .add("class", line.reviewedClass().name());
        nullable(json, "leftPovertyOn", line.leftPovertyOn()).add("deficits", deficits)
                .add("incomePerPerson", line.incomePerPerson().dong());
        return nullable(json, "cause", line.cause()).add("decisionNo", line.decisionNo())
                .add("decisionDate", line.decisionDate().toString());
    }

    private static JsonObjectBuilder support(SupportLine line) {
        return nullable(Json.createObjectBuilder().add("sourceType", line.sourceType())
                .add("sourceId", line.sourceId().toString()).add("sourceCode", line.sourceCode())
                .add("product", line.product()).add("from", line.from().toString()).add("to", line.to().toString()),
                "releasedOn", line.releasedOn());
    }

    private static JsonObjectBuilder nullable(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            return json.addNull(name);
        }
        return value instanceof Integer number ? json.add(name, number) : json.add(name, value.toString());
    }
}
