package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.decision.query.WaitingPlaces;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Limit;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;

/** The work list of the caller for other systems, and decisions on several dossiers at once, each by itself. */
@Path("/queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Queue", description = "Việc chờ xử lý / work that waits")
public class QueueResource {
    private static final int MOST_DECISIONS = 100;

    @Inject
    WorkList work;

    @Inject
    WaitingPlaces places;

    @Inject
    QueueJson json;

    @Inject
    EachByItself decisions;

    @GET
    @Operation(operationId = "listQueue", summary = "One tab of the caller's work, nearest term first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "Unknown tab, limit or cursor")
    public Slice<JsonObject> list(@QueryParam("tab") String tab, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return work.slice(WorkFilter.of(tab(tab)), after, Limit.of(limit)).map(json::row);
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countQueue", summary = "How many dossiers each tab holds, counted up to 1001")
    public JsonValue counts() {
        return JsonValues.of(work.counts());
    }

    @GET
    @Path("/waiting")
    @Operation(operationId = "listWaitingPlaces", summary = "Where the dossiers wait that the caller may see, and how many are late, by step and place")
    @APIResponse(responseCode = "200", description = "One page")
    public Slice<Object> waiting(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(places.all(), one -> one.state() + " " + one.place(), limit, after).map(one -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("state", one.state());
            out.put("place", one.place());
            out.put("number", one.number());
            out.put("late", one.late());
            out.put("workingDaysLeft", one.daysLeft());
            return out;
        });
    }

    @POST
    @Path("/decisions")
    @Operation(operationId = "decideSeveral", summary = "The same move for several dossiers, each in its own transaction")
    @APIResponse(responseCode = "207", description = "One result for each dossier, in the order given")
    @APIResponse(responseCode = "422", description = "The request itself is malformed; nothing was moved")
    public Response decide(@HeaderParam("Accept-Language") String language, Shape in) {
        String transition = in.text("transition", 40);
        String comment = in.linesOrNull("comment", 4000);
        String outcome = in.textOrNull("outcome", 20);
        String lateReason = in.linesOrNull("lateReason", 1000);
        List<Shape> projects = in.list("projects", MOST_DECISIONS);
        if (projects.isEmpty()) {
            in.refuse("shape-required", "projects", "shape.required");
        }
        Map<String, String> seen = new LinkedHashMap<>();
        projects.forEach(one -> {
            String id = one.text("id", 20);
            String etag = one.text("etag", 40);
            if (id != null && seen.put(id, etag) != null) {
                one.refuse("queue-once", "id", "queue.once");
            }
        });
        in.check();
        List<Object> results = new ArrayList<>();
        seen.forEach((id, etag) -> results.add(decisions.move(id, etag,
                version -> new MoveCommand(transition, version, comment, List.of(), outcome, null, lateReason, false), Messages.accepted(language))));
        return Response.status(207).entity(JsonValues.of(Map.of("results", results))).build();
    }

    private static WorkTab tab(String text) {
        if (text == null || text.isBlank()) {
            return WorkTab.WAITING_FOR_ME;
        }
        return WorkTab.QUEUE.stream().filter(tab -> tab.name().equals(text)).findFirst()
                .orElseThrow(() -> new Problem.RulesBroken(Violation.of("shape-code", "tab", "shape.code",
                        String.join(", ", WorkTab.QUEUE.stream().map(Enum::name).toList()))));
    }

    /** The version in an ETag, with or without its quotes, as JSON carries it. */
    static int version(String etag) {
        return IfMatch.required(etag.matches("\\d{1,9}") ? IfMatch.etag(Integer.parseInt(etag)) : etag);
    }
}
