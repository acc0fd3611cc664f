package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.CopyProject;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.workflow.OnceOnly;

/** Dossiers begun with the content of an earlier one. */
@Path("/projects/{id}/copies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "Hồ sơ dự án / project dossiers")
public class CopyResource {
    @Inject
    CopyProject copying;

    @Inject
    ProjectDetails details;

    @Inject
    OnceOnly once;

    @POST
    @Operation(operationId = "copyProject", summary = "Begins a dossier with the content of one of the own unit, from `startDate` (the next month's"
            + " first day when absent); `leftOut` names the households that may not take part today")
    @APIResponse(responseCode = "201", description = "Created; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "The dossier is of another unit")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response copy(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Long source = RowId.of(id);
        details.visible(source);
        LocalDate start = in.dateOrNull("startDate");
        in.check();
        OnceOnly.Answer answer = once.run(key, "copies " + source + start, () -> {
            CopyProject.Copied copied = copying.copy(source, start);
            ProjectDetail made = details.of(copied.id());
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", made.id().toString());
            out.put("code", made.code());
            out.put("households", copied.households());
            out.put("leftOut", copied.leftOut());
            out.put("contractsToRenew", copied.contracts());
            return new OnceOnly.Answer(201, "projects/" + made.id(), IfMatch.etag(made.version()), JsonValues.of(out).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }
}
