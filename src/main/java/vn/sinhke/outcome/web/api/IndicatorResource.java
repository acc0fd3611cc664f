package vn.sinhke.outcome.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.outcome.domain.ResultPeriod;
import vn.sinhke.outcome.query.IndicatorFigure;
import vn.sinhke.outcome.query.IndicatorQuestion.RollUp;
import vn.sinhke.outcome.query.IndicatorQuestion;
import vn.sinhke.outcome.query.Indicators;
import vn.sinhke.outcome.query.ResultAreas;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.Days;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.Rights;

/** Results over the dossiers of a unit, for the ministry's reporting. */
@Path("/indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcome")
public class IndicatorResource {
    @Inject
    Indicators indicators;

    @Inject
    ResultAreas areas;

    @Inject
    Units units;

    @Inject
    CurrentActor actor;

    @Inject
    Rights rights;

    @Inject
    BusinessClock clock;

    @GET
    @Operation(operationId = "listIndicators", summary = "Sums (of percentages: averages) over a unit, with units as they were or of today")
    @APIResponse(responseCode = "200", description = "One item an indicator and unit")
    @APIResponse(responseCode = "403", description = "The unit lies outside the caller's territory")
    @APIResponse(responseCode = "422", description = "A parameter is malformed or names nothing")
    public JsonValue list(@QueryParam("unit") String unit, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("rollUp") String rollUp, @QueryParam("level") String level,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate first = day(from, true, "from", wrong);
        LocalDate last = day(to, false, "to", wrong);
        RollUp by = code(rollUp, RollUp.class, "rollUp", wrong);
        UnitLevel parts = code(level, UnitLevel.class, "level", wrong);
        Long area = unit == null || unit.isBlank() ? own(by) : unit(unit, by == RollUp.TODAY ? clock.today() : last != null ? last : first, wrong);
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        rights.demand(area != null && areas.mayAsk(actor.get(), area), "TERRITORY", "READ_INDICATORS", "AdminUnit", area);
        return JsonValues.of(WholeList.page(indicators.answer(new IndicatorQuestion(area, first, last, by == null ? RollUp.AS_OF : by, parts)),
                one -> one.indicator() + " " + one.unitId(), limit, after).map(IndicatorResource::json));
    }

    private static Map<String, Object> json(IndicatorFigure one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("indicator", one.indicator());
        out.put("unit", one.unit());
        out.put("unitName", one.unitName());
        out.put("value", one.value());
        out.put("target", one.target());
        out.put("percent", one.percent());
        out.put("projects", one.projects());
        return out;
    }

    /** The caller's own area; with units of today, what it has become. */
    private Long own(RollUp by) {
        Optional<UnitView> area = areas.of(actor.get()).stream().findFirst();
        return (by == RollUp.TODAY ? area.flatMap(one -> units.tree().on(one.id(), clock.today()).stream().findFirst()) : area)
                .map(UnitView::id).orElse(null);
    }

    /** The unit asked for, on the day asked for or else today. */
    private Long unit(String code, LocalDate day, List<Violation> wrong) {
        return units.resolve(code, day).or(() -> units.resolve(code, null)).map(UnitView::id).orElseGet(() -> {
            wrong.add(Violation.of("unit-known", "unit", "outcome.unit.unknown"));
            return null;
        });
    }

    /** A day, or a period whose first or last day is meant. */
    private static LocalDate day(String text, boolean first, String field, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return ResultPeriod.parse(text).map(period -> first ? period.from() : period.to()).or(() -> Days.parse(text)).orElseGet(() -> {
            wrong.add(Violation.of("shape-date", field, "shape.date"));
            return null;
        });
    }

    private static <E extends Enum<E>> E code(String text, Class<E> codes, String field, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants()).filter(code -> code.name().equals(text)).findFirst().orElseGet(() -> {
            wrong.add(Violation.of("shape-code", field, "shape.code",
                    String.join(", ", Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList())));
            return null;
        });
    }
}
