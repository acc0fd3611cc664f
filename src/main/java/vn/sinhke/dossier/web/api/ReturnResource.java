package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.project.usecase.AnswerReturn;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;

/** Why a dossier came back, each time, and what its submitter answers to each reason. */
@Path("/projects/{id}/returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ReturnResource {
    private static final int MOST_ANSWERS = 200;

    @Inject
    ProjectDetails details;

    @Inject
    ProjectReturns returns;

    @Inject
    AnswerReturn answering;

    /** One return; {@code version} is the submission that came back, null where none was kept. */
    public record Return(int no, String action, String by, LocalDateTime at, Integer version, String comment, List<Reason> reasons) { }

    /** One reason; {@code isNew} when no earlier return named it, {@code answer} null while it is open. */
    public record Reason(String id, String field, String text, boolean isNew, String answer, String answeredBy, LocalDateTime answeredAt) { }

    @GET
    @Operation(operationId = "listReturns", summary = "Every return of a dossier with its reasons and their answers, oldest first")
    @APIResponse(responseCode = "200", description = "All returns; empty where the dossier never came back")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public JsonValue list(@PathParam("id") String id) {
        details.visible(RowId.of(id));
        return JsonValues.of(new Slice<>(returns.of(RowId.of(id)), null).map(ReturnResource::shown));
    }

    private static Return shown(ReturnView view) {
        return new Return(view.no(), view.action(), view.returnedByName(), view.returnedAt(), view.versionNo(), view.comment(),
                view.reasons().stream().map(one -> new Reason(one.id().toString(), one.field(), one.text(), one.isNew(), one.answer(),
                        one.answeredBy(), one.answeredAt())).toList());
    }

    @PUT
    @Path("/current/answers")
    @Operation(operationId = "answerReturn",
            summary = "Answers reasons of the present return: {\"answers\":[{\"reason\":\"<id>\",\"text\":\"…\"}]}; an empty text takes an answer back")
    @APIResponse(responseCode = "200", description = "The present return after that; ETag is the dossier's new version")
    @APIResponse(responseCode = "403", description = "Only the submitting unit answers")
    @APIResponse(responseCode = "409", description = "The dossier is not back with its submitter")
    @APIResponse(responseCode = "412", description = "Somebody changed the dossier in between")
    @APIResponse(responseCode = "422", description = "A reason that is not of this return, or a malformed answer; all are listed")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response answer(@PathParam("id") String id, @HeaderParam("If-Match") String seen, Shape in) {
        Long projectId = RowId.of(id);
        details.visible(projectId);
        int version = IfMatch.required(seen);
        Map<Long, String> answers = new LinkedHashMap<>();
        for (Shape one : in.list("answers", MOST_ANSWERS)) {
            answers.put(one.id("reason"), one.linesOrNull("text", AnswerReturn.LONGEST));
        }
        in.check();
        int now = answering.answer(projectId, version, answers);
        return Response.ok(JsonValues.of(returns.last(projectId).map(ReturnResource::shown).orElseThrow()))
                .header("ETag", IfMatch.etag(now)).build();
    }
}
