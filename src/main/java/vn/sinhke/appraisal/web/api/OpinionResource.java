package vn.sinhke.appraisal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import vn.sinhke.appraisal.domain.Stance;
import vn.sinhke.appraisal.query.OpinionView;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.appraisal.usecase.AskOpinion;
import vn.sinhke.appraisal.usecase.GiveOpinion;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Requests for specialists' opinions on a dossier in appraisal. */
@Path("/projects/{id}/opinions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Opinions", description = "Xin ý kiến / opinions asked for")
public class OpinionResource {
    @Inject
    Opinions opinions;

    @Inject
    ProjectDetails projects;

    @Inject
    AskOpinion asking;

    @Inject
    GiveOpinion answering;

    @Inject
    CurrentActor actor;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listOpinions", summary = "Every opinion asked for, with its answer; authors of the dossier read them after the appraisal")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    @APIResponse(responseCode = "200", description = "One page")
    public Slice<Map<String, Object>> list(@PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(opinions.of(projects.of(RowId.of(id)), actor.get().id()), OpinionView::id, limit, after).map(OpinionResource::item);
    }

    @POST
    @Operation(operationId = "askOpinion", summary = "Asks a person for an opinion: `username`, `question`, `dueOn` (without it the usual working days)")
    @APIResponse(responseCode = "201", description = "Asked; the person may read the dossier from now on")
    @APIResponse(responseCode = "403", description = "Not for those who appraise the dossier")
    @APIResponse(responseCode = "409", description = "The dossier is not in appraisal")
    @APIResponse(responseCode = "422", description = "All that is wrong with the request")
    public Response ask(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Shape in) {
        String username = in.textOrNull("username", 60);
        String question = in.linesOrNull("question", 2000);
        LocalDate dueOn = in.dateOrNull("dueOn");
        in.check();
        OnceOnly.Answer answer = once.run(key, "opinions " + id + " " + username + " " + question + " " + dueOn, () -> new OnceOnly.Answer(201, null, null,
                JsonValues.of(Map.of("id", asking.ask(RowId.of(id), username, question, dueOn).toString())).toString()));
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @POST
    @Path("/{request}/answer")
    @Operation(operationId = "giveOpinion", summary = "The person asked answers: `stance`, and `answer`, which only plain agreement may leave out")
    @APIResponse(responseCode = "200", description = "Given, for good")
    @APIResponse(responseCode = "403", description = "Asked of somebody else")
    @APIResponse(responseCode = "409", description = "Answered already, or the appraisal is over")
    public Slice<Map<String, Object>> answer(@PathParam("id") String id, @PathParam("request") String request, Shape in) {
        Stance stance = in.codeOrNull("stance", Stance.class);
        String answer = in.linesOrNull("answer", 4000);
        in.check();
        answering.answer(RowId.of(id), RowId.of(request), stance, answer);
        return list(id, null, null);
    }

    private static Map<String, Object> item(OpinionView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("username", one.username());
        out.put("fullName", one.fullName());
        out.put("question", one.question());
        out.put("dueOn", one.dueOn());
        out.put("askedBy", one.askedBy());
        out.put("askedAt", one.askedAt());
        out.put("stance", one.stance());
        out.put("answer", one.answer());
        out.put("answeredAt", one.answeredAt());
        return out;
    }
}
