package vn.sinhke.outcome.web.api;

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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.outcome.query.OutcomeView;
import vn.sinhke.outcome.query.Outcomes;
import vn.sinhke.outcome.usecase.RecordOutcome;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Results of a dossier by indicator and period. */
@Path("/projects/{project}/outcomes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Outcome", description = "Kết quả / results")
public class OutcomeResource {
    private static final BigDecimal MOST = new BigDecimal("99999999999");

    @Inject
    RecordOutcome recording;

    @Inject
    Outcomes outcomes;

    @Inject
    ProjectDetails details;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listOutcomes", summary = "The recorded results and how the promised indicators stand")
    public JsonValue all(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        Long id = RowId.of(project);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("indicators", outcomes.lines(id, details.of(id).content().targets()));
        Slice<Map<String, Object>> page = WholeList.page(outcomes.of(id), OutcomeView::id, limit, after).map(OutcomeResource::json);
        out.put("items", page.items());
        out.put("next", page.next());
        return JsonValues.of(out);
    }

    @POST
    @Operation(operationId = "recordOutcome", summary = "Records a result; a later one for the same period corrects it")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "Everything that is wrong, at once")
    public Response record(@PathParam("project") String project, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Long id = RowId.of(project);
        details.visible(id);
        RecordOutcome.Entry entry = new RecordOutcome.Entry(in.code("indicator", Indicator.class), in.text("period", 10),
                in.decimal("value", MOST.negate(), MOST, 4), in.textOrNull("household", 40));
        in.check();
        String path = "projects/" + id + "/outcomes";
        OnceOnly.Answer answer = once.run(key, path + " " + entry, () -> {
            Long made = recording.record(id, entry);
            OutcomeView view = outcomes.of(id).stream().filter(one -> one.id().equals(made)).findFirst().orElseThrow();
            return new OnceOnly.Answer(201, path + "/" + made, null, JsonValues.of(json(view)).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Path("/{outcome}")
    @Operation(operationId = "getOutcome", summary = "One recorded result")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response one(@PathParam("project") String project, @PathParam("outcome") String outcome) {
        Long id = RowId.of(project);
        details.visible(id);
        Long wanted = RowId.of(outcome);
        return Answers.whole(outcomes.of(id).stream().filter(one -> one.id().equals(wanted)).findFirst().map(OutcomeResource::json)
                .orElseThrow(Problem.NotFound::new));
    }

    private static Map<String, Object> json(OutcomeView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("indicator", one.indicator());
        out.put("period", one.period());
        out.put("value", one.value());
        out.put("household", one.household());
        out.put("recordedAt", one.recordedAt());
        return out;
    }
}
