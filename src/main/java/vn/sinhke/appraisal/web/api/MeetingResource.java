package vn.sinhke.appraisal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.usecase.RecordMeeting;
import vn.sinhke.appraisal.usecase.SignMinutes;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;

/** The meeting of a council and its minutes for other systems. */
@Path("/projects/{id}/council/meeting")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Council", description = "Hội đồng thẩm định / appraisal council")
public class MeetingResource {
    @Inject
    ProjectDetails projects;

    @Inject
    Councils councils;

    @Inject
    RecordMeeting recording;

    @Inject
    SignMinutes signing;

    @Inject
    CurrentActor actor;

    @GET
    @Operation(operationId = "getMeeting", summary = "Form, day, attendance, discussion and conclusion of the meeting, and who has signed its minutes")
    @APIResponse(responseCode = "200", description = "The minutes, with their version as ETag; before they are signed, for the council alone")
    @APIResponse(responseCode = "404", description = "No meeting that the caller may know of")
    public Response meeting(@PathParam("id") String id) {
        projects.visible(RowId.of(id));
        CouncilView council = councils.view(RowId.of(id), actor.get().id()).filter(one -> one.meeting() != null).orElseThrow(Problem.NotFound::new);
        return Response.ok(JsonValues.of(CouncilJson.meeting(council))).header("ETag", '"' + council.meeting().tag() + '"').build();
    }

    @PUT
    @Operation(operationId = "recordMeeting", summary = "Chair or secretary write the minutes; parts may be missing until they are signed")
    @APIResponse(responseCode = "200", description = "Written; a single signature under the former text is gone")
    @APIResponse(responseCode = "403", description = "Neither chair nor secretary")
    @APIResponse(responseCode = "409", description = "The minutes are signed, or the dossier is not in appraisal")
    @APIResponse(responseCode = "412", description = "Written in between")
    @APIResponse(responseCode = "422", description = "A day that cannot be, somebody absent who has scored, and the like")
    public Response record(@PathParam("id") String id, @HeaderParam("If-Match") String seen, Shape in) {
        projects.visible(RowId.of(id));
        Map<String, Attendance> attendance = new LinkedHashMap<>();
        Shape given = in.objectOrNull("attendance");
        if (given != null) {
            given.fields().stream().filter(given::has).forEach(username -> attendance.put(username, given.code(username, Attendance.class)));
        }
        RecordMeeting.Text text = new RecordMeeting.Text(in.codeOrNull("form", MeetingForm.class), in.dateOrNull("heldOn"), in.nameOrNull("place", 200),
                in.linesOrNull("discussion", 8000), in.codeOrNull("conclusion", CouncilOutcome.class), in.linesOrNull("recommendation", 4000), attendance);
        in.check();
        Integer version = SeenSheet.version(seen, () -> projects.read(RowId.of(id)).version());
        return IfMatch.lettered("m", () -> {
            recording.record(RowId.of(id), text, version);
            return meeting(id);
        });
    }

    @POST
    @Path("/signatures")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "signMinutes", summary = "Chair or secretary sign the minutes; with the second signature nothing of the meeting changes any more")
    @APIResponse(responseCode = "200", description = "Signed")
    @APIResponse(responseCode = "403", description = "Neither chair nor secretary")
    @APIResponse(responseCode = "409", description = "Signed already")
    @APIResponse(responseCode = "412", description = "Written in between")
    @APIResponse(responseCode = "422", description = "All that the minutes, the count or the conclusion lack")
    public Response sign(@PathParam("id") String id, @HeaderParam("If-Match") String seen) {
        projects.visible(RowId.of(id));
        Integer version = SeenSheet.version(seen, () -> projects.read(RowId.of(id)).version());
        return IfMatch.lettered("m", () -> {
            signing.sign(RowId.of(id), version);
            return meeting(id);
        });
    }
}
