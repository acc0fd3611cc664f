package vn.sinhke.decision.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.decision.query.RaisingView;
import vn.sinhke.decision.query.Raisings;
import vn.sinhke.decision.usecase.RaiseToProvince;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Dossiers above a district's authority, put before the province. No move of the state machine: the dossier's state does not change. */
@Path("/projects/{id}/raisings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Queue", description = "Việc chờ xử lý / work that waits")
public class RaisingResource {
    @Inject
    RaiseToProvince raising;

    @Inject
    Raisings raisings;

    @Inject
    ProjectDetails projects;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listRaisings", summary = "How the dossier came before the province, the latest first; the last one counts while the dossier waits")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public JsonValue list(@PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        projects.visible(RowId.of(id));
        return JsonValues.of(WholeList.page(raisings.of(RowId.of(id)), RaisingView::id, limit, after).map(RaisingResource::item));
    }

    @POST
    @Operation(operationId = "raiseToProvince", summary = "Whoever decides for the district puts a dossier above its authority before the province (trình cấp tỉnh)",
            description = "Optional: `comment`. The state stays PENDING_APPROVAL and the term runs on. Above the district's limit the district's leader"
                    + " can do nothing else with the dossier: `approve`, `sendBack` and `reject` answer 422 with the rule `within-authority`.")
    @APIResponse(responseCode = "201", description = "Raised; ETag is the dossier's version now")
    @APIResponse(responseCode = "403", description = "Not for whoever decides on this dossier in its district")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    @APIResponse(responseCode = "409", description = "The dossier does not wait for a decision")
    @APIResponse(responseCode = "412", description = "Somebody changed it in between; `current` is the version now")
    @APIResponse(responseCode = "422", description = "Raised already, or within the district's authority")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response raise(@PathParam("id") String id, @HeaderParam("If-Match") String seen, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Long project = RowId.of(id);
        projects.visible(project);
        int version = IfMatch.required(seen);
        String comment = in.linesOrNull("comment", 4000);
        in.check();
        OnceOnly.Answer answer = once.run(key, "raisings " + project + " " + version + " " + comment, () -> {
            raising.raise(project, version, comment);
            return new OnceOnly.Answer(201, null, IfMatch.etag(projects.of(project).version()),
                    JsonValues.of(item(raisings.last(project).orElseThrow())).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    private static Map<String, Object> item(RaisingView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("by", one.by());
        out.put("capacity", one.capacity());
        out.put("actingFor", one.actingForName());
        out.put("amount", one.amount());
        out.put("limit", one.limit());
        out.put("article", one.article());
        out.put("limitFrom", one.limitFrom());
        out.put("comment", one.remark());
        out.put("raisedAt", one.raisedAt());
        out.put("date", one.businessDay());
        return out;
    }
}
