package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.decision.query.HeldView;
import vn.sinhke.dossier.usecase.ApproveTogether;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;

/** Approvals of several dossiers that can be taken back until their numbers are given. */
@Path("/queue/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Queue", description = "Việc chờ xử lý / work that waits")
public class BatchResource {
    @Inject
    ApproveTogether together;

    @POST
    @Operation(operationId = "approveTogether", summary = "Approves dossiers of one type without flags; each waits by itself until it can no longer be taken back")
    @APIResponse(responseCode = "207", description = "The batch, and one result for each dossier, refusals first")
    @APIResponse(responseCode = "404", description = "One of them does not exist, or not for the caller; nothing was approved")
    @APIResponse(responseCode = "422", description = "Malformed, of several types, or the password is asked for; nothing was approved")
    public Response approve(@HeaderParam("Accept-Language") String language, Shape in) {
        String comment = in.linesOrNull("comment", 4000);
        String lateReason = in.linesOrNull("lateReason", 1000);
        String password = in.has("password") ? in.secret("password", 200) : null;
        Map<Long, String> etags = new LinkedHashMap<>();
        for (Shape one : in.list("projects", ApproveTogether.MOST)) {
            Long id = one.id("id");
            String etag = one.text("etag", 40);
            if (id != null && etags.put(id, String.valueOf(etag)) != null) {
                one.refuse("queue-once", "id", "queue.once");
            }
        }
        in.check();
        Map<Long, Integer> seen = new LinkedHashMap<>();
        etags.forEach((id, etag) -> seen.put(id, QueueResource.version(etag)));
        Messages say = Messages.accepted(language);
        String batch = together.approve(seen, comment, lateReason, password, say);
        return Response.status(207).entity(body(batch, together.batch(batch))).build();
    }

    @GET
    @Path("/{batch}")
    @Operation(operationId = "getBatch", summary = "What became of the own batch")
    public JsonValue read(@PathParam("batch") String batch) {
        return body(batch, own(batch));
    }

    @DELETE
    @Path("/{batch}")
    @Operation(operationId = "undoBatch", summary = "Takes back whatever of the own batch has no number yet")
    public JsonValue undo(@PathParam("batch") String batch) {
        own(batch);
        together.undo(batch);
        return body(batch, together.batch(batch));
    }

    private List<HeldView> own(String batch) {
        List<HeldView> found = together.batch(batch);
        if (found.isEmpty()) {
            throw new Problem.NotFound();
        }
        return found;
    }

    private static JsonValue body(String batch, List<HeldView> all) {
        return JsonValues.of(Map.of("batch", batch, "results", all.stream().map(one -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", one.projectId().toString());
            out.put("code", one.code());
            out.put("state", one.state());
            out.put("refusal", one.refusal());
            out.put("decision", one.symbol());
            return out;
        }).toList()));
    }
}
