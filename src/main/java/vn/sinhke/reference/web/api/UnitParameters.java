package vn.sinhke.reference.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.Days;

/** Reads the parameters of a request for units and collects what is wrong with them. */
final class UnitParameters {
    private static final int LARGEST = 200;
    private static final int USUAL = 50;

    private final Units units;
    private final List<Violation> wrong = new ArrayList<>();

    UnitParameters(Units units) {
        this.units = units;
    }

    /** One page's place in the list: after which code and id, and how many rows. */
    record Window(Cursor.Token after, int limit) {
        JsonObject page(List<UnitView> all, Function<UnitView, JsonObjectBuilder> json) {
            List<UnitView> rest = all.stream().filter(unit -> after == null || follows(unit)).limit(limit + 1L).toList();
            List<UnitView> items = rest.subList(0, Math.min(limit, rest.size()));
            UnitView last = rest.size() > limit ? items.get(limit - 1) : null;
            return UnitJson.page(items.stream().map(json).toList(),
                    last == null ? null : new Cursor.Token("code", last.id(), last.code()).encode());
        }

        private boolean follows(UnitView unit) {
            int order = unit.code().compareTo(after.value());
            return order > 0 || order == 0 && unit.id() > after.id();
        }
    }

    LocalDate day(String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        return Days.parse(text.strip()).orElseGet(() -> {
            refuse("parameter-date", "asOf");
            return otherwise;
        });
    }

    Long parent(String codeOrId, LocalDate day) {
        if (codeOrId == null || codeOrId.isBlank()) {
            return null;
        }
        return units.resolve(codeOrId.strip(), day).map(UnitView::id).orElseGet(() -> {
            refuse("parameter-unit", "parent");
            return null;
        });
    }

    UnitLevel level(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().equals(text.strip())) {
                return level;
            }
        }
        refuse("parameter-level", "level");
        return null;
    }

    Window window(String limit, String after) {
        Cursor.Token token = after == null || after.isBlank() ? null : Cursor.Token.decode(after)
                .filter(read -> read.sort().equals("code")).orElseGet(() -> {
                    refuse("parameter-cursor", "after");
                    return null;
                });
        if (limit == null || limit.isBlank()) {
            return new Window(token, USUAL);
        }
        int rows = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
        if (rows < 1 || rows > LARGEST) {
            refuse("parameter-limit", "limit", LARGEST);
        }
        return new Window(token, rows);
    }

    private void refuse(String rule, String field, Object... args) {
        wrong.add(Violation.of(rule, field, "reference.refused." + rule, args));
    }

    void refuseIfAny() {
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }
}
