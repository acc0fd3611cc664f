package vn.sinhke.reference.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;

/** Administrative units of all times for other systems. */
@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "Đơn vị hành chính theo thời gian / administrative units through time")
public class UnitResource {
    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @GET
    @Operation(operationId = "listUnits", summary = "The units of a day, ordered by code")
    @APIResponse(responseCode = "200", description = "One page of units")
    @APIResponse(responseCode = "422", description = "A parameter is malformed or names nothing")
    public JsonObject list(
            @Parameter(description = "The day, today when absent") @QueryParam("asOf") String asOf,
            @Parameter(description = "Code (as of that day) or id of the unit above") @QueryParam("parent") String parent,
            @Parameter(description = "PROVINCE, DISTRICT or COMMUNE") @QueryParam("level") String level,
            @Parameter(description = "Part of the name, marks not needed, or start of the code") @QueryParam("q") String q,
            @Parameter(description = "1 to 200, default 50") @QueryParam("limit") String limit,
            @Parameter(description = "The cursor of the answer before") @QueryParam("after") String after) {
        UnitParameters read = new UnitParameters(units);
        LocalDate day = read.day(asOf, clock.today());
        Long parentId = read.parent(parent, day);
        UnitFilter filter = new UnitFilter(day, parentId, read.level(level), q);
        UnitParameters.Window window = read.window(limit, after);
        read.refuseIfAny();
        return window.page(units.list(filter), unit -> UnitJson.of(unit, units));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "One unit, by its id or by its code on a day")
    @APIResponse(responseCode = "200", description = "The unit")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public JsonObject one(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return UnitJson.of(unit(id, asOf), units).build();
    }

    @GET
    @Path("/{id}/successors")
    @Operation(operationId = "listSuccessors", summary = "The units into which a unit went, wholly or in part")
    @APIResponse(responseCode = "200", description = "The successors; none while the unit lasts")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public JsonObject successors(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return UnitJson.page(units.successors(unit(id, asOf).id()).stream()
                .map(next -> UnitJson.of(next.unit(), units).add("extent", next.extent().name())
                        .add("effective", next.effective().toString())).toList(), null);
    }

    private UnitView unit(String id, String asOf) {
        UnitParameters read = new UnitParameters(units);
        LocalDate day = read.day(asOf, clock.today());
        read.refuseIfAny();
        return units.resolve(id, day).orElseThrow(Problem.NotFound::new);
    }
}
