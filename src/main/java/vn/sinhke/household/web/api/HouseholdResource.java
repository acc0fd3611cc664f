package vn.sinhke.household.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.household.query.HouseholdRow;
import vn.sinhke.household.query.HouseholdTimeline;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Sort;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.Limit;
import vn.sinhke.shared.api.QueryShape;
import vn.sinhke.shared.api.Shape;

/** The register of households for other systems: only those of the caller's territory, without personal numbers. */
@RequestScoped
@Path("/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households", description = "Sổ hộ dân / the register of households")
public class HouseholdResource {
    private static final int LONGEST_SEARCH = 100;
    private static final int LONGEST_UNIT = 18;

    @Inject
    HouseholdList list;

    @Inject
    HouseholdDetail detail;

    @Inject
    HouseholdFacts facts;

    @Inject
    HouseholdTimeline timeline;

    @Inject
    Units units;

    @GET
    @Operation(operationId = "listHouseholds", summary = "Households of the caller's territory, ordered by code")
    @APIResponse(responseCode = "200", description = "One page of households")
    @APIResponse(responseCode = "422", description = "A parameter is malformed or names nothing")
    public JsonObject list(@Context UriInfo uri,
            @Parameter(description = "Words of the head's name or the code, marks not needed") @QueryParam("q") String q,
            @Parameter(description = "Commune, district or province: code on the day, or id") @QueryParam("unit") String unit,
            @Parameter(description = "Class on the day") @QueryParam("class") String householdClass,
            @Parameter(description = "The day of class and supports, today when absent") @QueryParam("asOf") String asOf,
            @Parameter(description = "true or false: whether anything supports it") @QueryParam("supported") String supported,
            @Parameter(description = "code, -code, head or -head") @QueryParam("sort") String sort,
            @Parameter(description = "1 to 200, default 50") @QueryParam("limit") String limit,
            @Parameter(description = "The cursor of the answer before") @QueryParam("after") String after) {
        Shape in = QueryShape.of(uri, "supported");
        HouseholdFilter by = new HouseholdFilter();
        by.setQ(in.textOrNull("q", LONGEST_SEARCH));
        by.setUnit(in.textOrNull("unit", LONGEST_UNIT));
        by.setHouseholdClass(in.codeOrNull("class", HouseholdClass.class));
        by.setAsOf(in.dateOrNull("asOf"));
        by.setSupported(in.has("supported") ? Boolean.valueOf(in.flag("supported", false)) : null);
        in.check();
        Slice<HouseholdRow> page = list.slice(by, Sort.parse(sort, list.defaultSort()), after, Limit.of(limit));
        return HouseholdJson.page(page, units);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHousehold", summary = "One household with its reviews and supports, by id or code")
    @APIResponse(responseCode = "200", description = "The household")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's to know")
    public Response one(@PathParam("id") String idOrCode) {
        Long id = facts.idsByCodes(Set.of(idOrCode)).get(idOrCode);
        HouseholdView household = detail.find(id).orElseThrow(Problem.NotFound::new);
        return Response.ok(HouseholdJson.of(household, units)).header("ETag", IfMatch.etag(household.version())).build();
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(operationId = "getHouseholdTimeline", summary = "Everything that happened to a household, newest first, each in one sentence")
    @APIResponse(responseCode = "200", description = "Reviews, changes, supports, deliveries, rotation, sales, results")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's to know")
    public JsonObject timeline(@PathParam("id") String idOrCode, @HeaderParam("Accept-Language") String language) {
        Long id = facts.idsByCodes(Set.of(idOrCode)).get(idOrCode);
        HouseholdView household = detail.find(id).orElseThrow(Problem.NotFound::new);
        return HouseholdJson.timeline(timeline.of(household), Messages.accepted(language));
    }
}
