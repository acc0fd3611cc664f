package vn.sinhke.dossier.web.api;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.TemplateRow;
import vn.sinhke.project.query.Templates;
import vn.sinhke.project.usecase.StartFromTemplate;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Templates by product, and dossiers begun from one. */
@Path("/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Templates", description = "Mẫu hồ sơ theo sản phẩm / templates by product")
public class TemplateResource {
    @Inject
    Templates templates;

    @Inject
    StartFromTemplate starting;

    @Inject
    ProjectDetails details;

    @Inject
    ProjectJson json;

    @Inject
    ProjectView view;

    @Inject
    BusinessClock clock;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listTemplates", summary = "The templates that hold today; `toConfirm` marks samples")
    @APIResponse(responseCode = "422", description = "`limit` or `after` is malformed")
    public Slice<Object> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(templates.on(clock.today()), TemplateRow::code, limit, after).map(row -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("code", row.code());
            out.put("product", row.product());
            out.put("component", row.component());
            out.put("months", row.months());
            out.put("cycles", row.cycles());
            out.put("source", row.source());
            out.put("toConfirm", row.toConfirm());
            out.put("from", row.from());
            return out;
        });
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getTemplate", summary = "One template as it holds today: items and targets a household, shares by source, sale, rotation")
    @APIResponse(responseCode = "404", description = "No such template today")
    public JsonValue one(@PathParam("code") String code) {
        return JsonValues.of(templates.at(code, clock.today()));
    }

    @POST
    @Path("/{code}/projects")
    @Operation(operationId = "startFromTemplate", summary = "Begins a dossier filled for so many `households` from `startDate` (the next month's"
            + " first day when absent); `type`, `site` and further fields as in createProject, `name` may be empty")
    @APIResponse(responseCode = "201", description = "Created; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "Only officers write dossiers, each for the own territory")
    @APIResponse(responseCode = "404", description = "No such template today")
    @APIResponse(responseCode = "422", description = "The body has the wrong shape; all faults are listed")
    public Response start(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Integer households = in.integerOrNull("households", 1, 1000);
        LocalDate start = in.dateOrNull("startDate");
        ProjectContent content = json.head(in);
        OnceOnly.Answer answer = once.run(key, "templates " + code + households + start + content, () -> {
            ProjectDetail made = details.of(starting.start(code, content, households, start).id());
            return new OnceOnly.Answer(201, "projects/" + made.id(), IfMatch.etag(made.version()), view.whole(made).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }
}
